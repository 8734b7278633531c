import { charClassOf } from './charClassOf.ts';
import { rangeTable } from './rangeTable.ts';

/**
 * Grapheme_Cluster_Break (UAX 29, table 2) as Java has it. `Mark` is Extend and SpacingMark together,
 * `Pictograph` is Extended_Pictographic, `LV` and `LVT` are Hangul syllables.
 */
export type GraphemeBreak = Listed | 'LV' | 'LVT' | 'Mark' | 'Control';

type Listed =
  'CR' | 'LF' | 'RegionalIndicator' | 'ZWJ' | 'Prepend' | 'L' | 'V' | 'T' | 'Pictograph' | 'Other';

/** The code points for which JavaScript has no property (measured). */
const listed = rangeTable<Listed>({
  CR: 'd',
  LF: 'a',
  RegionalIndicator: '1f1e6-1f1ff',
  ZWJ: '200d',
  Prepend: '600-605 6dd 70f 8e2 d4e 110bd 110cd 111c2-111c3 1193f 11941 11a3a 11a84-11a89 11d46',
  L: '1100-115f a960-a97c',
  V: '1160-11a7 d7b0-d7c6',
  T: '11a8-11ff d7cb-d7fb',
  // What Extended_Pictographic lost in Unicode 17.
  Pictograph: `
    2388 2605 2607-2612 2616-2685 2690-2704 270e-2711 2765-2767 1f000-1f0ff 1f10d-1f10f 1f12f
    1f16c-1f171 1f1ad-1f1e5 1f260-1f3fa 1f4fe 1f546-1f64f 1f680-1f6ff 1f774-1f77f 1f7d5-1f7ff
    1f8ae-1f8ff 1fa00-1faff`,
  // Spacing marks that are not SpacingMark, and U+0378, unassigned, which Java treats like no other.
  Other: `
    378 102b-102c 1038 1062-1064 1067-106d 1083 1087-108c 108f 109a-109c 1a61 1a63-1a64 aa7b aa7d`,
});

const isMark = charClassOf('\\p{M}\\p{Grapheme_Extend}\\p{Emoji_Modifier}\u0e33\u0eb3');
const isControl = charClassOf('\\p{Cc}\\p{Cf}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}');

/** Looking one up takes long, and a text asks about few of them, again and again. */
const kept = new Map<number, GraphemeBreak>();
const maxKept = 4096;

export function graphemeBreak(codePoint: number): GraphemeBreak {
  const known = kept.get(codePoint);
  if (known !== undefined) return known;
  if (kept.size >= maxKept) kept.clear();
  const found = lookUp(codePoint);
  kept.set(codePoint, found);
  return found;
}

function lookUp(codePoint: number): GraphemeBreak {
  const found = listed(codePoint);
  if (found) return found;
  if (codePoint >= 0xac00 && codePoint < 0xd7a4) return (codePoint - 0xac00) % 28 ? 'LVT' : 'LV';
  // Unassigned code points may be pictographs, so no stand-in is asked about here.
  if (/\p{ExtPict}/u.test(String.fromCodePoint(codePoint))) return 'Pictograph';
  if (isMark(codePoint)) return 'Mark';
  return isControl(codePoint) ? 'Control' : 'Other';
}
