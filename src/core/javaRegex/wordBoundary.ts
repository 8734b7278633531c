import { has } from '#core/javaRegex/charSet.ts';
import { codePointBefore } from '#core/javaRegex/codePoints.ts';
import { wordChars } from '#core/javaRegex/predefinedSets.ts';
import { laterThanUnicode13 } from '#core/javaRegex/unicode13.ts';

/**
 * `\b`. In JDK 17 it is wider than `\w`: every letter and decimal digit of Unicode counts, and a
 * non-spacing mark on top of one (measured; JDK 19 narrowed it to `\w`).
 */
export function isWordBoundary(text: string, at: number): boolean {
  const before = isWord(text, codePointBefore(text, at), at - 1);
  return before !== isWord(text, text.codePointAt(at), at);
}

/** Whether this code point, one of whose units is at `at`, belongs to a word. */
function isWord(text: string, codePoint: number | undefined, at: number): boolean {
  if (codePoint === undefined) return false;
  if (codePoint < 0x80) return has(wordChars, codePoint);
  return isLetterOrDigit(codePoint) || (isMark(codePoint) && hasBase(text, at));
}

/**
 * Whether the marks that end at this position stand on a letter or digit. Java steps back by
 * UTF-16 units, so a base or a mark above U+FFFF is not recognised from behind.
 */
function hasBase(text: string, from: number): boolean {
  for (let at = from; at >= 0; at -= 1) {
    const codePoint = text.codePointAt(at) ?? 0;
    if (isLetterOrDigit(codePoint)) return true;
    if (!isMark(codePoint)) return false;
  }
  return false;
}

function isLetterOrDigit(codePoint: number): boolean {
  return hasProperty(/[\p{L}\p{Nd}]/u, codePoint);
}

function isMark(codePoint: number): boolean {
  // These two became spacing marks after Unicode 13.
  return hasProperty(/\p{Mn}/u, codePoint) || codePoint === 0x1734 || codePoint === 0x1171e;
}

function hasProperty(property: RegExp, codePoint: number): boolean {
  return property.test(String.fromCodePoint(codePoint)) && !has(laterThanUnicode13, codePoint);
}
