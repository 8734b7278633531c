import { isToken } from './token.ts';

/** Whether `value` can be the method of a request line (RFC 9110 §9.1). Methods keep their case. */
export function isMethod(value: string): boolean {
  return isToken(value);
}
