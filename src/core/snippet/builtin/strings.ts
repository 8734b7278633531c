import type { Node } from 'acorn';
import type { Machine } from '#core/snippet/machine/machine.ts';
import { isPrimitive, Unknown, type Value } from '#core/snippet/value/value.ts';

type Method = (text: string, ...args: never[]) => unknown;

/** Methods that say the same on every machine. */
const methods: Readonly<Record<string, Method>> = {
  toUpperCase: (text: string) => text.toUpperCase(),
  toLowerCase: (text: string) => text.toLowerCase(),
  trim: (text: string) => text.trim(),
  trimStart: (text: string) => text.trimStart(),
  trimEnd: (text: string) => text.trimEnd(),
  toString: (text: string) => text,
  slice: (text: string, from: number, to: number) => text.slice(from, to),
  substring: (text: string, from: number, to: number) => text.substring(from, to),
  charAt: (text: string, at: number) => text.charAt(at),
  at: (text: string, at: number) => text.at(at),
  concat: (text: string, ...others: string[]) => text.concat(...others),
  includes: (text: string, part: string) => text.includes(part),
  startsWith: (text: string, part: string, at: number) => text.startsWith(part, at),
  endsWith: (text: string, part: string, at: number) => text.endsWith(part, at),
  indexOf: (text: string, part: string, at: number) => text.indexOf(part, at),
  replace: (text: string, part: string, by: string) => text.replace(String(part), String(by)),
  replaceAll: (text: string, part: string, by: string) => text.replaceAll(String(part), String(by)),
  split: (text: string, by: string, most: number) => text.split(by, most),
};

/** A method of a text; null if it is not followed. */
export function stringMethod(
  m: Machine,
  text: string,
  name: string,
  args: readonly Value[],
  at: Node,
): { readonly value: Value } | null {
  const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
  if (!method || !args.every(isPrimitive)) return null;
  // `replaceAll` can multiply; nothing else makes a text longer than all that it is given.
  const length = args.reduce<number>((sum, arg) => sum + String(arg).length, text.length);
  const most = name === 'replaceAll' ? (text.length + 1) * length : length;
  if (!m.budget.spend(text.length >> 6) || !m.budget.allows(most)) {
    return { value: new Unknown('work') };
  }
  const value = method(text, ...(args as never[]));
  return { value: Array.isArray(value) ? m.makeList(at, value as Value[]) : (value as Value) };
}
