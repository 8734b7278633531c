const invalidValueChar = /[^\t\x20-\x7e\x80-\xff]/;

/**
 * Index of the first character that a field value cannot have, -1 if there is none.
 * RFC 9110 §5.5: visible ASCII, space, tab and the bytes 0x80 to 0xFF; one character per byte.
 */
export function firstInvalidValueChar(value: string): number {
  return value.search(invalidValueChar);
}

/** Whether `value` is a field value as HTTP sends it: no space or tab at its ends. */
export function isHeaderValue(value: string): boolean {
  return firstInvalidValueChar(value) === -1 && trimHttpWhitespace(value) === value;
}

/**
 * `value` without tab, line feed, carriage return and space at its ends (Fetch, "normalize" a
 * header value). A loop, because the pattern `\s+$` takes quadratic time on long runs of spaces.
 */
export function trimHttpWhitespace(value: string): string {
  let start = 0;
  let end = value.length;
  while (start < end && isHttpWhitespace(value.charCodeAt(start))) start++;
  while (end > start && isHttpWhitespace(value.charCodeAt(end - 1))) end--;
  return value.slice(start, end);
}

function isHttpWhitespace(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0d;
}
