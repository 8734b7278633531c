import { charClassOf } from './charClassOf.ts';
import { rangeTable } from './rangeTable.ts';

/** What JavaScript has no property for (measured). Letters as below. */
const listed = rangeTable({
  R: 'd', // CR
  N: 'a', // LF
  I: '2qcm.p', // Regional_Indicator
  Z: '6bx', // ZWJ
  P: '16o.5 60 1e cz vg 1f8v g 6t.1 1h8 2 6x 22.5 jh', // Prepend
  L: '3cw.2n u0x.s',
  V: '3fk.1z 1349.m',
  T: '3hk.2f 132k.1c',
  // Spacing marks that stand alone, and U+0378, unassigned, which Java treats like no other.
  O: 'oo 2ib.1 c 16.2 3.6 m 4.5 3 b.2 1xh 2.1 sgn 2',
  // What Extended_Pictographic lost in Unicode 17.
  E: '70o hp 2.b 4.33 b.38 a.3 2c.2 2i6x.73 e.2 w 1p.5 1o.1k 3f.be 78 20.7d 1d.3j 39.b 2e.16 4v.29 75.73',
});

const isMark = charClassOf('\\p{M}\\p{Grapheme_Extend}\\p{Emoji_Modifier}\u0e33\u0eb3');
const isControl = charClassOf('\\p{Cc}\\p{Cf}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}');

/**
 * Grapheme_Cluster_Break (UAX 29) as Java has it: one letter each. "M" is Extend and SpacingMark,
 * "E" Extended_Pictographic, "C" Control, "A" and "W" the Hangul syllables LV and LVT, "O" the rest.
 */
export function graphemeBreak(codePoint: number): string {
  const found = listed(codePoint);
  if (found) return found;
  if (codePoint >= 0xac00 && codePoint < 0xd7a4) return (codePoint - 0xac00) % 28 ? 'W' : 'A';
  // Unassigned ones may be pictographs, so none stands in for another here.
  if (/\p{ExtPict}/u.test(String.fromCodePoint(codePoint))) return 'E';
  if (isMark(codePoint)) return 'M';
  return isControl(codePoint) ? 'C' : 'O';
}
