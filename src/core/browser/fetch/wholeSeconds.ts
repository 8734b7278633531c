const integer = /^([+-]?)0*([0-9]+)$/;

/**
 * Seconds as Chromium and WebKit read them in Access-Control-Max-Age (measured): an integer of 64
 * bits with an optional sign, 0 for a negative one; null for anything else.
 */
export function wholeSeconds(text: string): number | null {
  const match = integer.exec(text);
  if (!match) return null;
  const [, sign, digits = ''] = match;
  // 2^63 has 19 digits.
  const limit = sign === '-' ? '9223372036854775808' : '9223372036854775807';
  if (digits.length > 19 || (digits.length === 19 && digits > limit)) return null;
  return sign === '-' ? 0 : Number(digits);
}
