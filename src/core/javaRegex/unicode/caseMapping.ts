import { isLater } from './standIn.ts';

/**
 * `java.lang.Character.toUpperCase(int)` of JDK 17: the simple mapping of UnicodeData.txt, so always
 * one code point, while JavaScript also follows SpecialCasing.txt ("ß" gives "SS").
 */
export function toUpperCase(codePoint: number): number {
  // Greek letters with an iota below: their simple mapping is the title-case letter.
  if (codePoint >= 0x1f80 && codePoint < 0x1fb0) return codePoint | 8;
  if (codePoint === 0x1fb3 || codePoint === 0x1fc3 || codePoint === 0x1ff3) return codePoint + 9;
  return simple(codePoint, String.fromCodePoint(codePoint).toUpperCase());
}

/** `java.lang.Character.toLowerCase(int)` of JDK 17. */
export function toLowerCase(codePoint: number): number {
  if (codePoint === 0x130) return 0x69; // without the dot above that JavaScript adds
  return simple(codePoint, String.fromCodePoint(codePoint).toLowerCase());
}

/** Several code points are not a simple mapping; code points assigned after Unicode 13 have none in Java. */
function simple(codePoint: number, mapped: string): number {
  const to = mapped.codePointAt(0) ?? codePoint;
  const isOne = mapped.length === (to > 0xffff ? 2 : 1);
  return isOne && !isLater(codePoint) && !isLater(to) ? to : codePoint;
}
