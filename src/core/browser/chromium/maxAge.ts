import { defaultMaxAge } from '#core/browser/standard.ts';

const integer = /^([+-]?)0*([0-9]+)$/;

/** Two hours (measured, Chromium 156). */
const maxAgeLimit = 7200;

/**
 * Seconds that Chromium keeps a preflight's answer: a sign is accepted, anything else that is no
 * integer of 64 bits counts as absent (measured, Chromium 156).
 */
export function chromiumMaxAge(value: string | null): number {
  const match = integer.exec(value ?? '');
  if (!match) return defaultMaxAge;
  const [, sign, digits = ''] = match;
  // 2^63 has 19 digits.
  const limit = sign === '-' ? '9223372036854775808' : '9223372036854775807';
  if (digits.length > 19 || (digits.length === 19 && digits > limit)) return defaultMaxAge;
  return sign === '-' ? 0 : Math.min(Number(digits), maxAgeLimit);
}
