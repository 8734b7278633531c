import { CharSet, complement } from './charSet.ts';
import type { CharPredicate } from './charPredicate.ts';
import type { Flags } from '#core/javaRegex/reading/flags.ts';
import * as predefined from '#core/javaRegex/unicode/predefined.ts';

const sets: Readonly<Record<string, CharPredicate>> = {
  d: predefined.isDigit,
  h: predefined.isHorizontalSpace,
  s: predefined.isSpace,
  v: predefined.isVerticalSpace,
  w: predefined.isWord,
};

/** The same under `(?U)`. */
const unicodeSets: Readonly<Record<string, CharPredicate>> = {
  d: predefined.isUnicodeDigit,
  s: predefined.isUnicodeSpace,
  w: predefined.isUnicodeWord,
};

/** The set of `\d`, `\w` and so on, also of `\D` and `\W`; null for any other letter. */
export function predefinedSet(letter: string, unicodeClass: boolean): CharSet | null {
  const lower = letter.toLowerCase();
  const unicode = unicodeClass ? unicodeSets[lower] : undefined;
  const has = unicode ?? sets[lower];
  if (has === undefined) return null;
  const set = new CharSet(has, unicode === undefined);
  return letter === lower ? set : complement(set);
}

const isLineTerminator: CharPredicate = (char) =>
  char === 0x0a || char === 0x0d || char === 0x85 || char === 0x2028 || char === 0x2029;

/** What the dot takes. Unlike in JavaScript, it does not take the next line, U+0085. */
export function dot(flags: Flags): CharSet {
  if (flags.dotAll) return new CharSet(() => true, false);
  const ends: CharPredicate = flags.unixLines ? (char) => char === 0x0a : isLineTerminator;
  return new CharSet((char) => !ends(char), false);
}
