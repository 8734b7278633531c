import { fold, type Folding } from '#core/javaRegex/pattern/folding.ts';
import { RecentMap } from '#core/originPattern/recentMap.ts';
import type { HasChar } from './automaton.ts';

/** The characters that an origin can have: printable ASCII. */
export const firstChar = 0x21;
export const chars = 0x7f - firstChar;

export const anyChar: HasChar = () => true;

const known = new RecentMap<HasChar>();

/** One set for all that have the same characters of an origin: a machine need not tell them apart. */
export function charSet(has: HasChar): HasChar {
  let key = '';
  for (let char = 0; char < chars; char += 1) key += has(char + firstChar) ? '1' : '0';
  return known.of(key, () => (codePoint) => key[codePoint - firstChar] === '1');
}

const knownChars = new RecentMap<HasChar>();

/** The set of a character in every case that counts as the same. */
export const charInCases = (folded: number, folding: Folding): HasChar =>
  knownChars.of(`${folded} ${folding}`, () => charSet((char) => fold(char, folding) === folded));
