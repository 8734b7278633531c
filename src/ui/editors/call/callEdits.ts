import type { PageCall } from '#core/browser/pageCall.ts';
import { combinedValue, has } from '#core/http/headers.ts';
import type { HeaderList } from '#core/http/message.ts';
import { documentedMethods } from '#core/setup/documentedMethods.ts';

/** One change to a page's call, made by a form: each returns a new call. */

/** With an option set, or left out where the value is the default. */
export function withOption<K extends keyof typeof usual>(
  call: PageCall,
  key: K,
  value: NonNullable<PageCall[K]>,
): PageCall {
  const changed = { ...call, [key]: value };
  if (value === usual[key]) delete changed[key];
  return changed;
}

/** The values of options that are left out. */
export const usual = {
  method: 'GET',
  credentials: 'same-origin',
  mode: 'cors',
  api: 'fetch',
  uploadListener: false,
} as const;

/** To choose from: those of the documentation, and what else browsers and standards name. */
export const callMethods = [...documentedMethods, 'HEAD', 'OPTIONS', 'QUERY'];

export function withHeaders(call: PageCall, headers: HeaderList): PageCall {
  const { headers: _, ...others } = call;
  return headers.length > 0 ? { ...others, headers } : others;
}

export const withHeaderAt = (
  call: PageCall,
  index: number,
  header: readonly [string, string],
): PageCall =>
  withHeaders(
    call,
    (call.headers ?? []).map((line, i) => (i === index ? header : line)),
  );

export const withoutHeaderAt = (call: PageCall, index: number): PageCall =>
  withHeaders(
    call,
    (call.headers ?? []).filter((_, i) => i !== index),
  );

/** The kinds of body as a form offers them. */
export const bodyKinds = [
  { value: 'none', label: 'none' },
  { value: 'string', label: 'text' },
  { value: 'json', label: 'JSON text' },
  { value: 'urlSearchParams', label: 'URLSearchParams' },
  { value: 'formData', label: 'FormData' },
  { value: 'blob', label: 'Blob' },
  { value: 'buffer', label: 'bytes' },
  { value: 'stream', label: 'stream' },
] as const;
export type BodyChoice = (typeof bodyKinds)[number]['value'];

/** A body of another kind; JSON text adds the Content-Type that scripts send with it. */
export function withBody(call: PageCall, kind: BodyChoice): PageCall {
  const { body: _, ...others } = call;
  if (kind === 'none') return others;
  if (kind === 'stream') return { ...others, body: { kind, duplex: 'half' } };
  if (kind !== 'json') return { ...others, body: { kind } };
  const headers = call.headers ?? [];
  const typed = has(headers, 'Content-Type')
    ? others
    : withHeaders(others, [...headers, ['Content-Type', 'application/json']]);
  return { ...typed, body: { kind: 'string', value: '{}' } };
}

/** What the form shows as chosen. */
export function bodyKind({ body, headers = [] }: PageCall): BodyChoice {
  const json = /\bjson\b/i.test(combinedValue(headers, 'Content-Type') ?? '');
  return body?.kind === 'string' && json ? 'json' : (body?.kind ?? 'none');
}
