const singleRange = /^bytes=([0-9]+)-([0-9]*)$/;

/** Start and end of a simple range header value without leading zeros; an end left out is ''. */
export interface SimpleRange {
  readonly start: string;
  readonly end: string;
}

/**
 * A Range value that a script may set without a preflight: `bytes=`, a start, an optional end, no
 * white space. Null if it is not one. Digits are kept as text, since they can be of any length.
 * https://fetch.spec.whatwg.org/#simple-range-header-value
 */
export function parseSimpleRange(value: string): SimpleRange | null {
  const match = singleRange.exec(value);
  if (!match) return null;
  const start = withoutZeros(match[1] ?? '');
  const end = match[2] === '' ? '' : withoutZeros(match[2] ?? '');
  return end !== '' && isLess(end, start) ? null : { start, end };
}

const withoutZeros = (digits: string): string => digits.replace(/^0+(?=[0-9])/, '');

/** Whether one number, as digits without leading zeros, is less than another. */
export const isLess = (a: string, b: string): boolean =>
  a.length === b.length ? a < b : a.length < b.length;
