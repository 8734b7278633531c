import { toLowerCase, toUpperCase } from '#core/javaRegex/unicode/caseMapping.ts';
import { CharSet } from './charSet.ts';
import type { Flags } from '#core/javaRegex/reading/flags.ts';

/** Which differences in case are ignored: none, those of ASCII letters, or all of Unicode's. */
export type Folding = 'none' | 'ascii' | 'unicode';

export function foldingOf(flags: Flags): Folding {
  if (!flags.caseInsensitive) return 'none';
  return flags.unicodeCase ? 'unicode' : 'ascii';
}

/** Whether the text has a character above U+FFFF, or half of one. */
export const hasSupplementary = (text: string): boolean => /[\ud800-\udfff]/.test(text);

/** Characters that differ only in case have the same fold. */
export function fold(codePoint: number, folding: Folding): number {
  if (folding === 'none') return codePoint;
  if (folding === 'unicode') return toLowerCase(toUpperCase(codePoint));
  return codePoint >= 0x41 && codePoint <= 0x5a ? codePoint + 0x20 : codePoint;
}

/** Whether Java keeps this character of a class in its table of Latin-1: all its forms are in Latin-1. */
export const fitsTable = (codePoint: number, folding: Folding): boolean =>
  codePoint < 0x100 &&
  (folding !== 'unicode' || !'IiSsKk\xc5\xe5\xb5\xff'.includes(String.fromCharCode(codePoint)));

/** The set of one character. */
export function single(codePoint: number, folding: Folding): CharSet {
  const folded = fold(codePoint, folding);
  // Only characters with two cases: ß equals ẞ in a longer literal, but not alone (measured).
  const hasCases = folding === 'unicode' ? toUpperCase(codePoint) !== folded : codePoint < 0x80;
  return folding === 'none' || !hasCases
    ? new CharSet(
        (other) => other === codePoint,
        !hasSupplementary(String.fromCodePoint(codePoint)),
      )
    : new CharSet((other) => fold(other, folding) === folded, folding === 'ascii');
}

/** The set of the characters from `low` to `high`, both included. */
export function range(low: number, high: number, folding: Folding): CharSet {
  const within = (codePoint: number): boolean => codePoint >= low && codePoint <= high;
  if (folding === 'none') {
    const bmp = high < 0xd800 || (low > 0xdfff && high < 0x10000);
    return new CharSet(within, bmp);
  }
  if (folding === 'ascii') {
    const other = (codePoint: number): boolean => within(codePoint ^ 0x20) && isLetter(codePoint);
    return new CharSet((codePoint) => within(codePoint) || other(codePoint), false);
  }
  return new CharSet((codePoint) => {
    const upper = toUpperCase(codePoint);
    return within(codePoint) || within(upper) || within(toLowerCase(upper));
  }, false);
}

function isLetter(codePoint: number): boolean {
  const lower = codePoint | 0x20;
  return codePoint < 0x80 && lower >= 0x61 && lower <= 0x7a;
}
