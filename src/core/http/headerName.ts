import { isToken } from './token.ts';

/** Whether `value` can be a field name (RFC 9110 §5.1). */
export function isHeaderName(value: string): boolean {
  return isToken(value);
}

/**
 * Lower case for A to Z alone (Infra, "byte-lowercase"). `toLowerCase` would also fold letters
 * outside ASCII, such as the Kelvin sign to `k`.
 */
export function byteLowercase(value: string): string {
  let hasUpperCase = false;
  for (let i = 0; i < value.length; i++) {
    const unit = value.charCodeAt(i);
    if (unit > 0x7f) return value.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
    if (unit >= 0x41 && unit <= 0x5a) hasUpperCase = true;
  }
  // Names mostly come in lower case already.
  return hasUpperCase ? value.toLowerCase() : value;
}
