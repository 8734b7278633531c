import { trimHttpWhitespace } from '#core/http/headerValue.ts';
import type { HttpResponse } from '#core/http/message.ts';
import type { Browser } from '#core/browser/browser.ts';
import { isRedirect } from './redirectStatus.ts';
import { cachedLowercase } from '#core/browser/request/cachedLowercase.ts';

interface Line {
  readonly name: string;
  readonly lower: string;
  readonly value: string;
}

/** A response with its header lines as the browser reads them. */
export interface Received {
  readonly response: HttpResponse;
  readonly status: number;
  readonly lines: readonly Line[];
  readonly mergesEmptyLines: boolean;
}

/** Reads a response: space and tab around a value are not part of it. */
export function receive(response: HttpResponse, browser: Browser): Received {
  const lines: Line[] = [];
  for (let i = 0; i < response.headers.length; i++) {
    const [written, value] = response.headers[i] ?? ['', ''];
    const spaced = browser.toleratesSpaceInName && /[\t ]$/.test(written);
    const name = spaced ? written.trimEnd() : written;
    lines.push({ name, lower: cachedLowercase(name), value: trimHttpWhitespace(value) });
  }
  const { mergesEmptyLines } = browser;
  return { response, status: response.status, lines, mergesEmptyLines };
}

/** A response with a NUL in a header is not valid. */
export const isMalformed = ({ lines }: Received): boolean =>
  lines.some(({ value }) => value.includes('\0'));

/** All lines of a header joined by `, `; null if it is absent. `name` is lower-case. */
export function getHeader({ lines, mergesEmptyLines }: Received, name: string): string | null {
  let combined: string | null = null;
  for (const { lower, value } of lines) {
    if (lower === name) combined = join(combined, value, mergesEmptyLines);
  }
  return combined;
}

/** Where a response redirects to, as it is written; null if it does not. */
export const locationOf = (received: Received): string | null =>
  isRedirect(received.status) ? getHeader(received, 'location') : null;

function join(before: string | null, value: string, mergesEmpty: boolean): string {
  if (before === null || (mergesEmpty && before === '')) return value;
  return mergesEmpty && value === '' ? before : `${before}, ${value}`;
}

/** How many lines have a field name in exactly this spelling. */
export function countLines({ lines }: Received, name: string): number {
  let count = 0;
  for (const line of lines) if (line.name === name) count++;
  return count;
}

/** Each name once in lower case, sorted, with its combined value (Headers, "sort and combine"). */
export function sortAndCombine(
  received: Received,
  keeps: (lower: string) => boolean,
): readonly (readonly [name: string, value: string])[] {
  const names: string[] = [];
  for (const { lower } of received.lines)
    if (keeps(lower) && !names.includes(lower)) names.push(lower);
  return names.sort().map((name) => [name, getHeader(received, name) ?? '']);
}
