import { isToken } from './token.ts';

/** The tokens that a text consists of, with white space, commas or semicolons between; null if it is
 *  not made of tokens alone. */
export function splitNames(text: string): readonly string[] | null {
  const names = text.split(/[\s,;]+/).filter(Boolean);
  return names.length > 0 && names.every(isToken) ? names : null;
}
