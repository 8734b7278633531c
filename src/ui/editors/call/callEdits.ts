import type { PageBody, PageCall } from '#core/browser/pageCall.ts';
import { combinedValue, has } from '#core/http/headers.ts';
import type { HeaderList } from '#core/http/message.ts';

/** One change to a page's call, made by a form: each returns a new call. */

/** With an option set, or left out where it says what is usual. */
export function withOption<K extends 'method' | 'credentials' | 'mode'>(
  call: PageCall,
  key: K,
  value: string,
): PageCall {
  const changed = { ...call, [key]: value };
  if (value === usual[key]) delete changed[key];
  return changed;
}

/** What counts where an option is left out. */
export const usual = { method: 'GET', credentials: 'same-origin', mode: 'cors' } as const;

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

/** A body of another kind; JSON text brings the Content-Type that scripts send with it. */
export function withBody(call: PageCall, kind: string): PageCall {
  const { body: _, ...others } = call;
  if (kind === 'none') return others;
  if (kind === 'stream') return { ...others, body: { kind, duplex: 'half' } };
  if (kind !== 'json')
    return { ...others, body: { kind: kind as Exclude<PageBody['kind'], 'blob'> } };
  const headers = call.headers ?? [];
  const typed = has(headers, 'Content-Type')
    ? others
    : withHeaders(others, [...headers, ['Content-Type', 'application/json']]);
  return { ...typed, body: { kind: 'string', value: '{}' } };
}

/** What the form shows as chosen. */
export function bodyKind({ body, headers = [] }: PageCall): string {
  const json = /\bjson\b/i.test(combinedValue(headers, 'Content-Type') ?? '');
  return body?.kind === 'string' && json ? 'json' : (body?.kind ?? 'none');
}
