import type { LeaveOut } from '#core/secrets/leftOut.ts';

/** Leaves out of a text what one form may have of secrets. */
export type Rule = (text: string, leaveOut: LeaveOut) => string;

/** A word without what is in its quotes, or without anything where it has none. */
export function withoutWord(value: string, leaveOut: (secret: string) => string): string {
  const [quote = ''] = /^\^?["'`]/.exec(value) ?? [];
  if (quote === '') return leaveOut(value);
  const inside = value.slice(quote.length, -quote.length);
  return inside === '' ? value : quote + leaveOut(inside) + quote;
}
