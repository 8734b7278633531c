import type { Browser } from '#core/browser/browser.ts';
import type { RequestHeader } from './fetchRequest.ts';
import { record, type Steps } from '#core/browser/fetchStep.ts';

/** The most bytes that all safe values may have together. */
const maxSafeTotalLength = 1024;

/**
 * The names, in lower case, that need a preflight and must be allowed, in the order of the script.
 * https://fetch.spec.whatwg.org/#cors-unsafe-request-header-names
 */
export function corsUnsafeRequestHeaderNames(
  headers: readonly RequestHeader[],
  browser: Browser,
  steps: Steps,
): readonly string[] {
  if (headers.length === 0) return [];
  const judged = browser.judgesCombined ? combineHeaders(headers) : headers;
  const safe = judged.map(({ lower, value }) => browser.safelists(lower, value));
  const length = judged.reduce((sum, { value }, i) => (safe[i] ? sum + value.length : sum), 0);
  const tooLong = length > maxSafeTotalLength;
  const unsafe = judged.filter(
    ({ name, value }, i) =>
      !record(steps, 'main-fetch/header-safelisted', safe[i] === true && !tooLong, name, value),
  );
  return unsafe.map(({ lower }) => lower);
}

/** One line for each name, values joined, in the place and spelling of the first. */
export function combineHeaders(headers: readonly RequestHeader[]): readonly RequestHeader[] {
  const lines = new Map<string, RequestHeader>();
  for (const header of headers) {
    const first = lines.get(header.lower);
    lines.set(
      header.lower,
      first ? { ...first, value: `${first.value}, ${header.value}` } : header,
    );
  }
  return lines.size === headers.length ? headers : [...lines.values()];
}

/** The names as Access-Control-Request-Headers has them: sorted by byte, with `once` each once. */
export function sortedNames(names: readonly string[], once: boolean): readonly string[] {
  if (names.length < 2) return names;
  const sorted = [...names].sort(byByte);
  return once ? sorted.filter((name, i) => name !== sorted[i - 1]) : sorted;
}

const byByte = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
