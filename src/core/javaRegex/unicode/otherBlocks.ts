import { blocks } from './blocks.ts';

/** Blocks that JDK 17 has and blocks.ts does not: `\p{…}` of them is not supported here. */
const otherBlocks = `
  IPA Extensions, Spacing Modifier Letters, Cyrillic Supplement, Arabic Supplement, NKo,
  Syriac Supplement, Arabic Extended-A, Hangul Jamo, Ethiopic Supplement,
  Unified Canadian Aboriginal Syllabics, Unified Canadian Aboriginal Syllabics Extended,
  Khmer Symbols, Combining Diacritical Marks Extended, Cyrillic Extended-C, Georgian Extended,
  Sundanese Supplement, Vedic Extensions, Phonetic Extensions, Phonetic Extensions Supplement,
  Combining Diacritical Marks Supplement, Latin Extended Additional, Greek Extended,
  Superscripts and Subscripts, Number Forms, Miscellaneous Technical, Control Pictures,
  Optical Character Recognition, Enclosed Alphanumerics, Box Drawing, Block Elements,
  Geometric Shapes, Miscellaneous Mathematical Symbols-A, Supplemental Arrows-A, Braille Patterns,
  Supplemental Arrows-B, Miscellaneous Mathematical Symbols-B,
  Supplemental Mathematical Operators, Miscellaneous Symbols and Arrows, Latin Extended-C,
  Georgian Supplement, Ethiopic Extended, Cyrillic Extended-A, Supplemental Punctuation,
  CJK Radicals Supplement, Kangxi Radicals, Ideographic Description Characters,
  Hangul Compatibility Jamo, Kanbun, Bopomofo Extended, CJK Strokes, Katakana Phonetic Extensions,
  Enclosed CJK Letters and Months, CJK Compatibility, CJK Unified Ideographs Extension A,
  Yijing Hexagram Symbols, Yi Syllables, Yi Radicals, Lisu, Vai, Cyrillic Extended-B,
  Modifier Tone Letters, Latin Extended-D, Common Indic Number Forms, Phags-pa,
  Devanagari Extended, Hangul Jamo Extended-A, Myanmar Extended-B, Cham, Myanmar Extended-A,
  Meetei Mayek Extensions, Ethiopic Extended-A, Latin Extended-E, Cherokee Supplement,
  Hangul Jamo Extended-B, High Private Use Surrogates, CJK Compatibility Ideographs,
  Alphabetic Presentation Forms, Arabic Presentation Forms-A, Variation Selectors, Vertical Forms,
  Combining Half Marks, CJK Compatibility Forms, Small Form Variants, Arabic Presentation Forms-B,
  Specials, Linear B Syllabary, Linear B Ideograms, Aegean Numbers, Ancient Greek Numbers,
  Ancient Symbols, Phaistos Disc, Coptic Epact Numbers, Cypriot Syllabary, Rumi Numeral Symbols,
  Sinhala Archaic Numbers, Newa, Modi, Mongolian Supplement, Ahom, Lisu Supplement,
  Tamil Supplement, Cuneiform Numbers and Punctuation, Early Dynastic Cuneiform,
  Egyptian Hieroglyph Format Controls, Bamum Supplement, Mro, Miao,
  Ideographic Symbols and Punctuation, Tangut Components, Tangut Supplement, Kana Supplement,
  Kana Extended-A, Small Kana Extension, Shorthand Format Controls, Byzantine Musical Symbols,
  Musical Symbols, Ancient Greek Musical Notation, Mayan Numerals, Tai Xuan Jing Symbols,
  Counting Rod Numerals, Mathematical Alphanumeric Symbols, Sutton SignWriting,
  Glagolitic Supplement, Indic Siyaq Numbers, Ottoman Siyaq Numbers,
  Arabic Mathematical Alphabetic Symbols, Mahjong Tiles, Domino Tiles, Playing Cards,
  Enclosed Alphanumeric Supplement, Enclosed Ideographic Supplement, Ornamental Dingbats,
  Transport and Map Symbols, Alchemical Symbols, Geometric Shapes Extended, Supplemental Arrows-C,
  Supplemental Symbols and Pictographs, Chess Symbols, Symbols and Pictographs Extended-A,
  Symbols for Legacy Computing, CJK Unified Ideographs Extension B,
  CJK Unified Ideographs Extension C, CJK Unified Ideographs Extension D,
  CJK Unified Ideographs Extension E, CJK Unified Ideographs Extension F,
  CJK Compatibility Ideographs Supplement, CJK Unified Ideographs Extension G, Tags,
  Variation Selectors Supplement, Supplementary Private Use Area-A,
  Supplementary Private Use Area-B`;

/** Second and old names that Java has for blocks. */
const otherNames = `
  Greek and Coptic, Cyrillic Supplementary, Combining Marks for Symbols, Surrogates Area`;

/** Java also takes these names of blocks.ts with their words run together. */
const runTogether = blocks.map(([, , name]) => name).filter((name) => name.includes('_'));

const names = [...otherBlocks.split(','), ...otherNames.split(','), ...runTogether];
const known: ReadonlySet<string> = new Set(names.map(lettersOf));

/** Whether Java may know a block by this name. Java is stricter about spaces, `_` and `-`. */
export function mayBeBlock(name: string): boolean {
  return known.has(lettersOf(name));
}

function lettersOf(name: string): string {
  return name.toUpperCase().replace(/[\s_-]/g, '');
}
