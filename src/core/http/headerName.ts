import { isToken } from '#core/http/token.ts';

/** Whether `value` can stand as a field name (RFC 9110 §5.1). */
export function isHeaderName(value: string): boolean {
  return isToken(value);
}

/**
 * Lower case for A to Z alone (Infra, "byte-lowercase"). `toLowerCase` would also fold letters
 * outside ASCII, such as the Kelvin sign to `k`.
 */
export function byteLowercase(value: string): string {
  if (!hasUpperCase(value)) return value;
  return value.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** Names mostly come in lower case already; this loop costs less than looking with a pattern. */
function hasUpperCase(value: string): boolean {
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i);
    if (unit >= 0x41 && unit <= 0x5a) return true;
  }
  return false;
}
