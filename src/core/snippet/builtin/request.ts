import type { Node } from 'acorn';
import type { Args } from '#core/snippet/machine/frame.ts';
import { itemOf, type Machine } from '#core/snippet/machine/machine.ts';
import { copyable } from '#core/snippet/machine/members.ts';
import { toText } from '#core/snippet/machine/text.ts';
import { asMaybe, joinValues } from '#core/snippet/value/join.ts';
import {
  isThing,
  Unknown,
  type Item,
  type State,
  type Thing,
  type Value,
} from '#core/snippet/value/value.ts';
import { linesOf, type Lines } from './headers.ts';
import type { Options } from '#core/snippet/value/sent.ts';

/** The options of a call that are followed. */
const optionNames = [
  'method',
  'headers',
  'body',
  'mode',
  'credentials',
  'redirect',
  'cache',
  'referrer',
  'duplex',
];

export const noOptions: Options = { items: new Map(), open: null };

/** The options that an object has; null if the value is none. */
export function optionsOf(m: Machine, value: Value, at: Node): Options | null {
  if (value === undefined || value === null) return noOptions;
  if (value instanceof Unknown) {
    if (value.falsy) return noOptions;
    const all = value.options.map((option) => optionsOf(m, option, at));
    const [first, ...others] = all.filter((one) => one !== null);
    return !first || others.length + 1 < all.length
      ? { items: new Map(), open: at }
      : others.reduce(joinOptions, first);
  }
  if (!isThing(value)) return null;
  if (value.kind === 'request') return { items: m.state(value).props, open: m.state(value).open };
  const { props, open, known } = copyable(m, value);
  return { items: props, open: known ? open : at };
}

function joinOptions(a: Options, b: Options): Options {
  const items = new Map<string, Item>();
  for (const name of [...a.items.keys(), ...b.items.keys()]) {
    const [one, other] = [a.items.get(name), b.items.get(name)];
    const item = one ?? other;
    if (!item) continue;
    const value = one && other ? joinValues(one.value, other.value) : item.value;
    items.set(name, { ...item, value, maybe: !one || !other || one.maybe || other.maybe });
  }
  return { items, open: a.open ?? b.open };
}

/** The options of `new Request(input, init)` and of `fetch(input, init)`, and the address as `url`. */
export function requestOf(m: Machine, { values, nodes, open }: Args, at: Node): Options | null {
  const [input, init] = values;
  const where = nodes[0] ?? at;
  const base = isThing(input, 'request') ? (optionsOf(m, input, where) ?? noOptions) : noOptions;
  const own = optionsOf(m, init, nodes[1] ?? at);
  if (!own) return null;
  const items = new Map(base.items);
  if (!isThing(input, 'request'))
    items.set('url', itemOf(addressOf(m, input, where), where, 'url'));
  for (const name of optionNames) {
    const item = own.items.get(name);
    const merged = item && override(items.get(name), item);
    if (merged) items.set(name, merged);
    else if (own.open) unsettle(items, name);
  }
  return { items, open: open ? at : (own.open ?? base.open) };
}

/** It may be replaced by an option that is not known. */
export function unsettle(items: Map<string, Item>, name: string): void {
  const item = items.get(name);
  if (item) items.set(name, { ...item, value: joinValues(item.value, new Unknown('run')) });
}

/** An option of `undefined` is one that is left out. */
export function override(before: Item | undefined, item: Item): Item | undefined {
  if (item.value === undefined) return before;
  if (!item.maybe && !(item.value instanceof Unknown)) return item;
  if (!item.maybe && item.value instanceof Unknown)
    return before && mayBeMissing(item.value)
      ? { ...item, value: joinValues(before.value, item.value) }
      : item;
  return before
    ? { ...item, value: joinValues(before.value, item.value), maybe: before.maybe }
    : item;
}

/** Whether it is perhaps `undefined`, which leaves what was there before. */
const mayBeMissing = (value: Unknown): boolean =>
  value.type === undefined && (value.options.length === 0 || value.options.includes(undefined));

function addressOf(m: Machine, input: Value, at: Node): Value {
  if (!(input instanceof Unknown)) return toText(m, input, at);
  // It may be a request, with options of its own.
  return input.type === undefined && input.before === '' && input.options.length === 0
    ? input
    : toText(m, input, at);
}

/** `new Request(input, init)` */
export function makeRequest(m: Machine, args: Args, at: Node): Value {
  const options = requestOf(m, args, at);
  if (!options) return m.fail();
  const lines = requestLines(m, options);
  if (!lines) return m.fail();
  const made = m.make('headers', at, lines, 'of a request');
  const where = options.items.get('headers')?.at ?? at;
  const items = new Map(options.items).set('headers', itemOf(made, where, 'headers'));
  const state: Partial<State> = { props: items, open: options.open };
  return m.make('request', at, state);
}

/** The headers that a new request has, always an object of its own; null if they are none. */
function requestLines(m: Machine, { items, open }: Options): Lines | null {
  const headers = items.get('headers');
  if (!headers || headers.value === undefined) return { list: [], open };
  const lines = linesOf(m, headers.value, headers.at);
  if (!lines || !headers.maybe) return lines;
  return { list: lines.list.map(asMaybe), open: lines.open ?? open };
}

/** `request.clone()` */
export function cloneRequest(m: Machine, request: Thing, at: Node): Value {
  const { props, open } = m.state(request);
  const headers = props.get('headers');
  const items = new Map(props);
  if (headers && isThing(headers.value)) {
    const { list, open } = m.state(headers.value);
    items.set('headers', {
      ...headers,
      value: m.make('headers', at, { list, open }, 'of a request'),
    });
  }
  return m.make('request', at, { props: items, open });
}
