const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

/** Whether `value` is a token (RFC 9110 §5.6.2), the form of method names and field names. */
export function isToken(value: string): boolean {
  return token.test(value);
}
