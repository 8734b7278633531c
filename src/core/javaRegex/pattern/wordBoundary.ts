import { CharSet } from './charSet.ts';
import { codePointBefore } from './surrogates.ts';
import {
  isLetterOrDigit,
  isNonspacingMark,
  isUnicodeWord,
} from '#core/javaRegex/unicode/predefined.ts';

// Sets, because they remember what they have been asked.
const lettersAndDigits = new CharSet((char) => char === 0x5f || isLetterOrDigit(char), true);
const marks = new CharSet(isNonspacingMark, true);
const unicodeWords = new CharSet(isUnicodeWord, false);

/**
 * `\b`. In JDK 17 it is wider than `\w`: every letter and decimal digit of Unicode counts, and a
 * non-spacing mark on top of one (measured; JDK 19 narrowed it to `\w`).
 */
export function isWordBoundary(text: string, at: number): boolean {
  const before = isWord(text, codePointBefore(text, at), at - 1);
  return before !== isWord(text, text.codePointAt(at), at);
}

/** `\b` under `(?U)`: between a `\w` and none (measured). */
export function isUnicodeWordBoundary(text: string, at: number): boolean {
  return isUnicode(codePointBefore(text, at)) !== isUnicode(text.codePointAt(at));
}

const isUnicode = (codePoint: number | undefined): boolean =>
  codePoint !== undefined && unicodeWords.has(codePoint);

/** Whether this code point, one of whose units is at `at`, belongs to a word. */
function isWord(text: string, codePoint: number | undefined, at: number): boolean {
  if (codePoint === undefined) return false;
  return lettersAndDigits.has(codePoint) || (marks.has(codePoint) && hasBase(text, at));
}

/**
 * Whether the marks that end at this position stand on a letter or digit. Java steps back by
 * UTF-16 units, so a base or a mark above U+FFFF is not recognised from behind.
 */
function hasBase(text: string, from: number): boolean {
  for (let at = from; at >= 0; at -= 1) {
    const codePoint = text.codePointAt(at) ?? 0;
    if (isLetterOrDigit(codePoint)) return true;
    if (!marks.has(codePoint)) return false;
  }
  return false;
}
