import { rangeTable } from './rangeTable.ts';

/** Takes the place of unassigned code points. No version of Unicode will assign it soon. */
const unassigned = 0x40000;

/**
 * The gaps of Unicode 13 in which versions 14 to 17 assigned something. Each gap is listed whole,
 * because 18 may fill the rest of it.
 */
const gaps = `
  61d 86b-89f 8b5 8c8-8d2 c3a-c3c c5b-c5f cd7-cdd cf3-cff ece-ecf 170d 1715-171f 180f 1ac1-1aff
  1b4c-1b4f 1b7d-1b7f 1c89-1c8f 1dfa 20c0-20cf 2427-243f 2b96 2c2f 2c5f 2e53-2e7f 2ffc-2fff
  31e4-31ef 9ffd-9fff a7c0-a7c1 a7cb-a7f4 fbc2-fbd2 fd40-fd4f fd90-fd91 fdc8-fdcf fdfe-fdff
  10570-105ff 10768-107ff 10940-1097f 10d3a-10e5f 10eb2-10eff 10f5a-10faf 11070-1107e
  110c2-110cc 1123f-1127f 11375-113ff 116b9-116bf 116ca-116ff 11740-117ff 11aa3-11abf
  11af9-11bff 11daa-11edf 11ef9-11faf 12544-12fff 1342f 13439-143ff 14647-167ff 16a70-16acf
  16b90-16e3f 16e9b-16eff 16ff2-16fff 187f8-187ff 18cd6-18cff 18d09-1afff 1b11f-1b14f
  1b153-1b163 1bca4-1cfff 1d1e9-1d1ff 1d246-1d2df 1dab0-1dfff 1e02b-1e0ff 1e150-1e2bf
  1e300-1e7ff 1f6d8-1f6df 1f774-1f77f 1f7d9-1f7df 1f7ec-1f7ff 1f8b2-1f8ff 1f979 1f9cc
  1fa54-1fa5f 1fa75-1fa77 1fa7b-1fa7f 1fa87-1fa8f 1faa9-1faaf 1fab7-1fabf 1fac3-1facf
  1fad7-1faff 1fbcb-1fbef 1fbfa-1ffff 2a6de-2a6ff 2b735-2b73f 2cea2-2ceaf 2ebe1-2f7ff
  3134b-e0000`;

/**
 * JDK 17 knows Unicode 13, a JavaScript engine knows a later version. For a code point that has
 * changed since, the engine is asked about another one, which is today what the first one was then.
 * Measured: JDK 17 against ICU with Unicode 17. The tables of 14, 15, 15.1 and 16 have no further
 * changes.
 */
const changes = rangeTable({
  [unassigned]: gaps,
  0x300: '363-36f c04 f82-f83 1734 1dd3-1de6 11080-11081', // nonspacing marks, not alphabetic then
  0x5b0: '1171e', // a nonspacing mark, alphabetic then
  0x250: '295', // a lower-case letter then
  0x2c6: '10fc ab69', // modifier letters, not lower-case then
  0x2212: '226d', // not mirrored then
});

/** The code point to ask an engine about, in most cases the same one. Not for scripts. */
export function standIn(codePoint: number): number {
  // The gaps contain noncharacters too, which never change.
  if ((codePoint & 0xfffe) === 0xfffe) return codePoint;
  return Number(changes(codePoint) ?? codePoint);
}

/** Whether the code point was not assigned yet in Unicode 13, but may be now. */
export function isLater(codePoint: number): boolean {
  return standIn(codePoint) === unassigned;
}

/** The same for scripts: they changed less, and the stand-ins above may be of another script. */
export function scriptStandIn(codePoint: number): number {
  // Two marks that were Common and are Han now.
  if (codePoint === 0x16fe2 || codePoint === 0x16fe3) return 0x2212;
  return isLater(codePoint) ? unassigned : codePoint;
}
