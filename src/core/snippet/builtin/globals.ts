import { Unknown, type Thing, type Value } from '#core/snippet/value/value.ts';
import { libraryConstructors, libraryNamed } from '#core/snippet/library/libraries.ts';
import type { Machine } from '#core/snippet/machine/machine.ts';

/** Names of the page and of the language that are followed, with the members that are. */
const known: Readonly<Record<string, readonly string[]>> = {
  fetch: [],
  Headers: [],
  Request: [],
  URL: ['canParse'],
  URLSearchParams: [],
  FormData: [],
  Blob: [],
  File: [],
  ReadableStream: [],
  XMLHttpRequest: [],
  ArrayBuffer: [],
  DataView: [],
  Object: ['assign', 'entries', 'keys', 'values', 'fromEntries', 'freeze'],
  Array: ['isArray', 'of', 'from'],
  JSON: ['stringify', 'parse'],
  String: ['raw'],
  Number: [],
  Boolean: [],
  Math: ['max', 'min', 'floor', 'ceil', 'round', 'abs'],
  Promise: ['resolve', 'all', 'allSettled', 'race', 'any'],
  Error: [],
  TypeError: [],
  AbortController: [],
  console: [
    'log',
    'info',
    'warn',
    'error',
    'debug',
    'trace',
    'table',
    'time',
    'timeEnd',
    'group',
    'groupEnd',
  ],
  encodeURIComponent: [],
  encodeURI: [],
  decodeURIComponent: [],
  parseInt: [],
  parseFloat: [],
  structuredClone: [],
  btoa: [],
  setTimeout: [],
  setInterval: [],
  queueMicrotask: [],
  requestAnimationFrame: [],
  addEventListener: [],
  require: [],
  inject: [],
  ...Object.fromEntries(libraryConstructors.map((name) => [name, []])),
};

const numbers: Readonly<Record<string, number>> = { NaN, Infinity };
/** The names of the page itself. */
export const pages = ['window', 'self', 'globalThis', 'global', 'frames'];
export const typedArray = /^(?:Big)?(?:Int|Uint|Float)\d+(?:Clamped)?Array$/;

/** What a name means that the text does not declare. */
export function globalValue(m: Machine, name: string): Value {
  if (name === 'undefined') return undefined;
  if (pages.includes(name)) return m.globals;
  const set = m.state(m.globals).props.get(name);
  if (set) return set.maybe ? new Unknown('run') : set.value;
  if (Object.hasOwn(numbers, name)) return numbers[name];
  const library = libraryNamed(m, name);
  if (library) return library;
  if (m.blind && !/^[A-Z]|^fetch$/.test(name)) return new Unknown('work');
  return Object.hasOwn(known, name) || typedArray.test(name)
    ? m.builtin(name)
    : new Unknown(m.blind ? 'work' : 'run');
}

/** A member of a function or object of the language or the page; undefined if it is not followed. */
export function builtinMember(m: Machine, { name }: Thing, member: string): Value | undefined {
  if (member === 'prototype' || (Object.hasOwn(known, name) && known[name]?.includes(member)))
    return m.builtin(`${name}.${member}`);
  return undefined;
}
