import { byteLowercase } from './headerName.ts';
import type { HeaderList, HttpRequest } from './message.ts';

/** Header lines by name. Names are case-insensitive (RFC 9110 §5.1), in ASCII alone. */

export const sameName = (a: string, b: string): boolean =>
  a.length === b.length && (a === b || byteLowercase(a) === byteLowercase(b));

/** The value of the first line of that name, as sent; undefined if there is none. */
export function valueOf(headers: HeaderList, name: string): string | undefined {
  return headers.find(([sent]) => sameName(sent, name))?.[1];
}

/** The values of all lines of that name, in their order. */
export function valuesOf(headers: HeaderList, name: string): readonly string[] {
  return headers.filter(([sent]) => sameName(sent, name)).map(([, value]) => value);
}

/**
 * The lines of that name as one value, joined by ", " (RFC 9110 §5.3); undefined if there is none.
 * A loop: every evaluation asks three times.
 */
export function combinedValue(headers: HeaderList, name: string): string | undefined {
  let combined: string | undefined;
  for (const [sent, value] of headers) {
    if (sameName(sent, name)) combined = combined === undefined ? value : `${combined}, ${value}`;
  }
  return combined;
}

/** Whether there is a line of that name. */
export function has(headers: HeaderList, name: string): boolean {
  return headers.some(([sent]) => sameName(sent, name));
}

/**
 * Whether a browser sent this as a CORS-preflight request (Fetch §3.3.2): OPTIONS with
 * Access-Control-Request-Method, which no page can set itself. The gateway does not ask for that
 * header: it takes every OPTIONS for a preflight (`gateway/tables.ts`).
 */
export function isPreflight({ method, headers }: HttpRequest): boolean {
  return method === 'OPTIONS' && has(headers, 'Access-Control-Request-Method');
}
