import { parseUrl } from '#core/http/parseUrl.ts';
import type { Node } from 'acorn';
import type { Machine } from '#core/snippet/machine/machine.ts';
import { isPrimitive, Unknown, type Thing, type Value } from '#core/snippet/value/value.ts';

const unknownText = () => new Unknown('run', { type: 'string' });

const members = [
  'href',
  'origin',
  'protocol',
  'host',
  'hostname',
  'port',
  'pathname',
  'search',
  'hash',
] as const;
type Member = (typeof members)[number];

export const writableUrlMembers: ReadonlySet<string> = new Set(
  members.filter((name) => name !== 'origin'),
);

/** `new URL(url, base)`: the address; null if JavaScript throws an error. */
export function urlText(url: Value, base: Value): Value | null {
  const known = (isPrimitive(base) || base === undefined) && isPrimitive(url);
  if (!known) {
    const absolute = url instanceof Unknown && /^https?:\/\/[^/?#\\]+[/?#]/.test(url.before);
    return absolute
      ? new Unknown(url.why, {
          type: 'string',
          before: url.before,
          ...(url.shown !== undefined && { shown: url.shown }),
        })
      : unknownText();
  }
  const from = base === undefined ? undefined : String(base);
  return parseUrl(String(url), from)?.href ?? null;
}

export function urlMember(m: Machine, url: Thing, name: string, text: Value, at: Node): Value {
  if (name === 'searchParams') return m.make('params', at, { text: '' }, '', url);
  if (typeof text !== 'string' || !members.includes(name as Member)) return new Unknown('run');
  return new URL(text)[name as Member];
}

/** The address after `url[name] = value`. */
export function withUrlMember(text: Value, name: string, value: Value): Value {
  if (typeof text !== 'string' || !isPrimitive(value)) return unknownText();
  if (name === 'href' && !parseUrl(String(value))) return unknownText();
  const url = new URL(text);
  url[name as Exclude<Member, 'origin'>] = String(value);
  return url.href;
}

type Operation = (params: URLSearchParams, ...texts: string[]) => unknown;

const operations: Readonly<Record<string, Operation>> = {
  append: (params: URLSearchParams, name = '', value = '') => params.append(name, value),
  set: (params: URLSearchParams, name = '', value = '') => params.set(name, value),
  delete: (params: URLSearchParams, name = '') => params.delete(name),
  sort: (params: URLSearchParams) => params.sort(),
  get: (params: URLSearchParams, name = '') => params.get(name),
  has: (params: URLSearchParams, name = '') => params.has(name),
  toString: (params: URLSearchParams) => params.toString(),
};

const changing = ['append', 'set', 'delete', 'sort'];

/** A method of parameters: their own, or those of a URL. */
export function paramsMethod(
  m: Machine,
  params: Thing,
  name: string,
  values: readonly Value[],
): { readonly value: Value } | null {
  const operation = Object.hasOwn(operations, name) ? operations[name] : undefined;
  if (!operation) return null;
  const owner = (params.code as Thing | null) ?? params;
  const { text } = m.state(owner);
  const known = values.every((value) => isPrimitive(value)) && typeof text === 'string';
  if (!known) {
    if (changing.includes(name)) m.change(owner, { text: afterUnknown(owner, text) });
    return { value: changing.includes(name) ? undefined : new Unknown('run') };
  }
  const parsed = owner.kind === 'url' ? new URL(text) : null;
  const inside = parsed?.searchParams ?? new URLSearchParams(text);
  const result = operation(inside, ...values.map(String));
  if (changing.includes(name)) m.change(owner, { text: parsed?.href ?? inside.toString() });
  return { value: result as Value };
}

/** An address whose parameters are not known any more. */
function afterUnknown(owner: Thing, text: Value): Value {
  if (owner.kind !== 'url' || typeof text !== 'string') {
    return text instanceof Unknown && owner.kind === 'url' ? text : unknownText();
  }
  const before = text.split(/[?#]/, 1)[0] ?? '';
  return new Unknown('run', { type: 'string', before: `${before}?`, shown: `${before}?…` });
}
