import { trimHttpWhitespace } from '#core/http/headerValue.ts';
import { isHeaderName } from '#core/http/headerName.ts';
import type { HeaderList } from '#core/http/message.ts';
import type { Browser } from '#core/browser/browser.ts';
import { isNoCorsSafelistedName } from './corsSafelistedRequestHeader.ts';
import { requestHeader, type RequestHeader } from './fetchRequest.ts';
import { record, type Steps } from '#core/browser/fetchStep.ts';
import { isForbiddenRequestHeader } from '#core/http/forbiddenRequestHeader.ts';
import { cachedLowercase } from './cachedLowercase.ts';
import type { RequestProblem } from './requestProblem.ts';
import { isBeyondBytes } from './utf8.ts';

/** A header that the browser drops, and why. */
export interface DroppedHeader {
  readonly name: string;
  readonly why: 'forbidden' | 'no-cors';
}

export interface RequestHeaders {
  readonly kept: RequestHeader[];
  readonly dropped: DroppedHeader[];
}

// eslint-disable-next-line no-control-regex -- NUL, LF and CR are what a value cannot hold
const unholdable = /[\x00\n\r]/;

/** Why Web IDL cannot make bytes of a header's name and value; null if it can. */
export function headerNotBytes(name: string, value: string, header: number): RequestProblem | null {
  const wide = isBeyondBytes(name) ? name : isBeyondBytes(value) ? value : null;
  return wide === null ? null : { code: 'header-not-bytes', value: wide, header };
}

/** What is wrong with a name or value, even of a header that would be dropped; null if nothing is. */
export function headerProblem(
  name: string,
  value: string,
  header: number,
  steps: Steps,
): RequestProblem | null {
  if (!record(steps, 'request/header-name', isHeaderName(name), name))
    return { code: 'header-name', value: name, header };
  const holdable = !unholdable.test(trimHttpWhitespace(value));
  return record(steps, 'request/header-value', holdable, value, name)
    ? null
    : { code: 'header-value', value, header };
}

/**
 * Fills a Headers object whose guard is `request` or, in mode no-cors, `request-no-cors`, with a
 * script's headers.
 * https://fetch.spec.whatwg.org/#concept-headers-append
 */
export function fillHeaders(
  headers: HeaderList,
  noCors: boolean,
  browser: Browser,
  steps: Steps,
): RequestHeaders | RequestProblem {
  const filled: RequestHeaders = { kept: [], dropped: [] };
  for (let i = 0; i < headers.length; i++) {
    const [name, rawValue] = headers[i] ?? ['', ''];
    const value = trimHttpWhitespace(rawValue);
    const problem = headerProblem(name, value, i, steps);
    if (problem) return problem;
    append(filled, name, value, noCors, browser, steps);
  }
  return filled;
}

function append(
  { kept, dropped }: RequestHeaders,
  name: string,
  value: string,
  noCors: boolean,
  browser: Browser,
  steps: Steps,
): void {
  const lower = cachedLowercase(name);
  if (!isKept(name, value, browser, steps)) dropped.push({ name, why: 'forbidden' });
  else if (noCors && !passesNoCors(kept, name, lower, value, browser, steps))
    dropped.push({ name, why: 'no-cors' });
  else kept.push({ name, lower, value });
}

/** Whether a script may set a header; otherwise the browser drops it. */
export function isKept(name: string, value: string, browser: Browser, steps: Steps): boolean {
  const lower = cachedLowercase(name);
  const forbidden = isForbiddenRequestHeader(lower, value) || browser.alsoForbidden.has(lower);
  return record(steps, 'request/header-kept', !forbidden, name, value);
}

/** Decided on the header's lines joined. */
function passesNoCors(
  kept: readonly RequestHeader[],
  name: string,
  lower: string,
  value: string,
  browser: Browser,
  steps: Steps,
): boolean {
  const lines = kept.filter((header) => header.lower === lower).map((header) => header.value);
  const combined = [...lines, value].join(', ');
  const safe = isNoCorsSafelistedName(lower) && browser.safelists(lower, combined);
  return record(steps, 'request/header-no-cors', safe, name, combined);
}

/** Adds the Content-Type of a body, unless the script has set one. */
export function appendContentType(
  headers: RequestHeaders,
  contentType: string | null,
  noCors: boolean,
  browser: Browser,
): void {
  if (contentType === null || headers.kept.some(({ lower }) => lower === 'content-type')) return;
  if (noCors && !browser.safelists('content-type', contentType)) return;
  headers.kept.push(requestHeader('Content-Type', contentType));
}
