import type { LeaveOut } from '#core/secrets/leftOut.ts';

/** Letters and digits without a break. Hexadecimal numbers are ids and hashes, which this lets pass. */
const word = /(?<!\w)\w{20,400}(?!\w)/g;

/** Of both cases, with digits here and there: nobody types that, and no name is like it. */
const isOpaque = (text: string): boolean =>
  /[a-z]/.test(text) && /[A-Z]/.test(text) && (text.match(/[a-z]\d/gi)?.length ?? 0) >= 3;

/** A text without what is nothing but a key or a token by its looks, wherever it stands. */
export const withoutOpaqueWords = (text: string, leaveOut: LeaveOut): string =>
  text.replace(word, (whole) => (isOpaque(whole) ? leaveOut('token', whole) : whole));
