import { parseUrl } from '#core/http/parseUrl.ts';
import type { Node } from 'acorn';
import { iterate } from '#core/snippet/machine/literals.ts';
import { anyArgs, type Args } from '#core/snippet/machine/frame.ts';
import type { Machine } from '#core/snippet/machine/machine.ts';
import { callUnknown } from '#core/snippet/machine/calls.ts';
import { toText } from '#core/snippet/machine/text.ts';
import {
  isPrimitive,
  isSettled,
  isThing,
  Unknown,
  type Primitive,
  type Thing,
  type Value,
} from '#core/snippet/value/value.ts';
import { makeHttpRequest } from '#core/snippet/library/angular.ts';
import { injected, moduleValue } from '#core/snippet/library/libraries.ts';
import { linesOf } from './headers.ts';
import { parseJson, stringify } from './json.ts';
import { assignMembers, freeze, fromEntries, listMembers } from './objects.ts';
import { makeRequest, requestOf } from './request.ts';
import { typedArray } from './globals.ts';
import { urlText } from './url.ts';

type Builtin = (m: Machine, args: Args, at: Node) => Value;

/** A function of primitive values alone. */
const pure =
  (of: (...values: never[]) => Primitive): Builtin =>
  (m, { values }) => {
    if (!values.every(isPrimitive)) return new Unknown('run');
    const length = values.reduce<number>((sum, value) => sum + String(value).length, 0);
    if (!m.budget.allows(3 * length)) return new Unknown('work');
    try {
      return of(...(values as never[]));
    } catch {
      return m.fail();
    }
  };

/** A function that calls what it is given, but not before the code around it has ended. */
const later: Builtin = (m, args, at) => callUnknown(m, [], args, at, true);

const functions: Readonly<Record<string, Builtin>> = {
  'Object.assign': (m, { values }, at) => assignMembers(m, values, at),
  'Object.entries': (m, { values }, at) => listMembers(m, 'Object.entries', values[0], at),
  'Object.keys': (m, { values }, at) => listMembers(m, 'Object.keys', values[0], at),
  'Object.values': (m, { values }, at) => listMembers(m, 'Object.values', values[0], at),
  'Object.fromEntries': (m, { values }, at) => fromEntries(m, values[0], at),
  'Object.freeze': (m, { values }) => freeze(m, values[0]),
  'Array.isArray': (_, { values: [value] }) =>
    value instanceof Unknown ? new Unknown('run', { type: 'boolean' }) : isThing(value, 'array'),
  'Array.of': (m, { values }, at) => m.makeList(at, values),
  'Array.from': (m, args, at) => {
    const items = args.values.length === 1 ? iterate(m, args.values[0], at) : null;
    return items ? m.make('array', at, { list: items }) : callUnknown(m, [], args, at);
  },
  'JSON.stringify': (m, { values }) => stringify(m, values),
  'JSON.parse': (m, args, at) =>
    args.values.length === 1 ? parseJson(m, args.values[0], at) : callUnknown(m, [], args, at),
  String: (m, { values, nodes }, at) =>
    values.length === 0 ? '' : toText(m, values[0], nodes[0] ?? at),
  Number: pure((value = 0) => Number(value)),
  Boolean: pure((value) => Boolean(value)),
  parseInt: pure((text, radix) => parseInt(text, radix)),
  parseFloat: pure((text) => parseFloat(text)),
  encodeURIComponent: pure((text) => encodeURIComponent(text)),
  encodeURI: pure((text) => encodeURI(text)),
  'Math.max': pure((...values) => Math.max(...values)),
  'Math.min': pure((...values) => Math.min(...values)),
  'Math.floor': pure((value) => Math.floor(value)),
  'Math.ceil': pure((value) => Math.ceil(value)),
  'Math.round': pure((value) => Math.round(value)),
  'Math.abs': pure((value) => Math.abs(value)),
  'URL.canParse': pure((url, base) => parseUrl(url, base) !== null),
  btoa: () => new Unknown('run', { type: 'string' }),
  structuredClone: () => new Unknown('run'),
  setTimeout: later,
  setInterval: later,
  queueMicrotask: later,
  requestAnimationFrame: later,
  addEventListener: later,
  require: (m, { values }) => moduleValue(m, values[0]),
  inject: (m, { values }) => injected(m, values[0]),
};

export function callBuiltin(m: Machine, callee: Thing, args: Args, at: Node): Value {
  const { name } = callee;
  if (name === 'fetch') return callFetch(m, args, at);
  // It looks at what it is given and keeps nothing of it.
  if (name.startsWith('console.')) return undefined;
  if (/^(?:Type)?Error$/.test(name)) return new Unknown('run', { type: 'object' });
  const builtin = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (builtin && !args.open) return builtin(m, args, at);
  return callUnknown(m, [], args, at);
}

function callFetch(m: Machine, args: Args, at: Node): Value {
  const [input, init] = args.nodes;
  const options = requestOf(m, args, at);
  m.send({ api: 'fetch', node: at, input, init, options, implied: [] });
  return new Unknown('run', { type: 'object' });
}

/** `new Headers(…)` and the like. */
export function constructBuiltin(m: Machine, { name }: Thing, args: Args, at: Node): Value {
  const { values, nodes } = args;
  // What they do not take is an error.
  m.risks += 1;
  if (args.open) return callUnknown(m, [], args, at);
  switch (name) {
    case 'Headers': {
      const lines = linesOf(m, values[0], nodes[0] ?? at);
      return lines ? m.make('headers', at, lines) : m.fail();
    }
    case 'Request':
      return makeRequest(m, args, at);
    case 'URL': {
      const [url, base] = values.map((value, i) =>
        value === undefined ? undefined : toText(m, value, nodes[i] ?? at),
      );
      const text = urlText(url, base);
      return text === null ? m.fail() : m.make('url', at, { text });
    }
    case 'URLSearchParams':
      return m.make('params', at, { text: paramsText(m, values[0], at) });
    case 'Promise': {
      const [executor] = values;
      if (isThing(executor, 'function')) {
        m.rules.call(m, executor, undefined, anyArgs, at, false);
      }
      return new Unknown('run', { type: 'object' });
    }
    case 'HttpHeaders':
    case 'AxiosHeaders': {
      const lines = linesOf(m, values[0], nodes[0] ?? at);
      return m.make('headers', at, lines ?? { open: at }, name);
    }
    case 'HttpRequest':
      return makeHttpRequest(m, args, at);
    case 'RequestOptions':
      return values[0] ?? new Unknown('run');
    case 'XMLHttpRequest':
      return m.make('xhr', at);
    case 'AbortController':
    case 'Error':
    case 'TypeError':
      return new Unknown('run', { type: 'object' });
    default:
      return isData(name) ? makeData(m, name, values, at) : callUnknown(m, [], args, at);
  }
}

const isData = (name: string): boolean =>
  /^(?:FormData|Blob|File|ReadableStream|ArrayBuffer|DataView)$/.test(name) ||
  typedArray.test(name);

/** Data of which only the kind counts, and a blob's type. */
function makeData(m: Machine, name: string, values: readonly Value[], at: Node): Thing {
  const options = name === 'Blob' ? values[1] : name === 'File' ? values[2] : undefined;
  const type = options === undefined ? undefined : m.rules.get(m, options, 'type', at);
  if (name === 'ReadableStream') m.forget(values[0], at, false);
  return m.make('data', at, { text: type }, name);
}

function paramsText(m: Machine, init: Value, at: Node): Value {
  const unknown = new Unknown('run', { type: 'string' });
  if (init === undefined) return '';
  if (!isThing(init))
    return isPrimitive(init) ? new URLSearchParams(String(init)).toString() : unknown;
  if (init.kind === 'params' || init.kind === 'url') {
    const text = toText(m, init, at);
    return typeof text === 'string' && init.kind === 'params' ? text : unknown;
  }
  const lines = init.kind === 'object' || init.kind === 'array' ? linesOf(m, init, at) : null;
  if (!lines || !isSettled(lines) || lines.list.some(({ value }) => typeof value !== 'string'))
    return unknown;
  const pairs = lines.list.map(({ name, value }) => [name, String(value)] as [string, string]);
  return new URLSearchParams(pairs).toString();
}
