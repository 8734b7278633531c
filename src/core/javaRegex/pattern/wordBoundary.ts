import { CharSet } from './charSet.ts';
import { codePointBefore } from './surrogates.ts';
import {
  isLetterOrDigit,
  isNonspacingMark,
  isUnicodeWord,
} from '#core/javaRegex/unicode/predefined.ts';

// As sets, because a CharSet remembers its answers.
const lettersAndDigits = new CharSet((char) => char === 0x5f || isLetterOrDigit(char), true);
const marks = new CharSet(isNonspacingMark, true);
const unicodeWords = new CharSet(isUnicodeWord, false);

/**
 * `\b`. In JDK 17 it is wider than `\w`: every letter and decimal digit of Unicode counts, and every
 * nonspacing mark on one of them (measured; JDK 19 narrowed it to `\w`).
 */
export function isWordBoundary(text: string, at: number): boolean {
  const before = isWord(text, codePointBefore(text, at), at - 1);
  return before !== isWord(text, text.codePointAt(at), at);
}

/** `\b` under `(?U)`: between a `\w` and something else (measured). */
export function isUnicodeWordBoundary(text: string, at: number): boolean {
  return isUnicode(codePointBefore(text, at)) !== isUnicode(text.codePointAt(at));
}

const isUnicode = (codePoint: number | undefined): boolean =>
  codePoint !== undefined && unicodeWords.has(codePoint);

/** Whether this code point belongs to a word. One of its UTF-16 units is at `at`. */
function isWord(text: string, codePoint: number | undefined, at: number): boolean {
  if (codePoint === undefined) return false;
  return lettersAndDigits.has(codePoint) || (marks.has(codePoint) && hasBase(text, at));
}

/**
 * Whether the marks that end at this position are on a letter or digit. Java goes back by UTF-16
 * units, so it does not recognise a base or a mark above U+FFFF from its end.
 */
function hasBase(text: string, from: number): boolean {
  for (let at = from; at >= 0; at -= 1) {
    const codePoint = text.codePointAt(at) ?? 0;
    if (isLetterOrDigit(codePoint)) return true;
    if (!marks.has(codePoint)) return false;
  }
  return false;
}
