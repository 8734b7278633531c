import { noOptions, optionsOf, override, unsettle } from '#core/snippet/builtin/request.ts';
import type { Options } from '#core/snippet/value/sent.ts';
import type { Node } from 'acorn';
import type { Args } from '#core/snippet/machine/frame.ts';
import { itemOf, type Machine } from '#core/snippet/machine/machine.ts';
import { isThing, Unknown, type Item, type Value } from '#core/snippet/value/value.ts';

/** The members of an object of options; of what is none, there are none. */
export function configOf(m: Machine, { value, at }: Item): Options {
  if (isThing(value, 'function', 'builtin')) return noOptions;
  return optionsOf(m, value, at) ?? noOptions;
}

/** What a library is told once and for all, and what one call tells it. */
export function mergedOptions(defaults: Options, own: Options): Options {
  const items = new Map(defaults.items);
  for (const [name, item] of own.items) {
    const merged = override(items.get(name), item);
    if (merged) items.set(name, merged);
  }
  if (own.open)
    for (const name of defaults.items.keys()) if (!own.items.has(name)) unsettle(items, name);
  return { items, open: own.open ?? defaults.open };
}

/** An argument with its place; undefined if it is left out. */
export const argument = ({ values, nodes }: Args, index: number, at: Node): Item =>
  itemOf(values[index], nodes[index] ?? at);

/** Whether there is anything, for all that is known. */
export const isGiven = (item: Item | undefined): item is Item =>
  item !== undefined && item.value !== undefined && item.value !== null;

/** `withCredentials` as fetch() says it. */
export function credentialsOf(item: Item | undefined): Item | undefined {
  if (!isGiven(item)) return undefined;
  return { ...item, name: 'credentials', value: mode(item.value) };
}

function mode(value: Value): Value {
  if (value instanceof Unknown)
    return new Unknown(value.why, { type: 'string', options: ['include', 'same-origin'] });
  return value ? 'include' : 'same-origin';
}

/** A method's name in capitals, as most libraries send it. */
export function methodOf(item: Item | undefined, otherwise: string, at: Node): Item {
  if (!isGiven(item)) return itemOf(otherwise, at, 'method');
  return { ...item, name: 'method', value: upper(item.value) };
}

function upper(value: Value): Value {
  if (typeof value === 'string') return value.toUpperCase();
  if (!(value instanceof Unknown)) return value;
  const options = value.options.map(upper);
  return new Unknown(value.why, { type: 'string', options });
}
