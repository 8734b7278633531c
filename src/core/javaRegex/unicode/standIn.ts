import { rangeTable } from './rangeTable.ts';

/** What stands in for unassigned code points: one that no version will assign soon. */
const unassigned = 0x40000;

/** The gaps of Unicode 13 in which 14 to 17 assigned something; whole, so 18 may fill them, too. */
const gaps =
  '17h ge.1g m j.a o8.2 v.4 3c.6 m.c cv.1 1mm 8.a 6o j6.1q 25.3 1a.2 7e.6 a3 jq.f ns.o 1g7 ' +
  '49 1c dw.18 al.3 dh.b lqm.2 1j5.1 a.15 gjy.g a6.f 1t.1 1j.7 1b.1 1gx.3z a1.47 8x.1r ' +
  'qj.85 2b.25 2j.2d 5d.e 1w.a ab.1s 6u.3u je.6 b.1h 1t.5b is.s 1m.7a bv.8l q.52 13p.24b ts ' +
  'a.346 g8.6ns hd.2n 5d.j3 2k.2s 6r.d 4qh.7 yf.15 a.6wm 80.1c 4.g 281.3tn dm.m 1z.49 ' +
  '1jl.11r 18.5w 29.a7 1t.zj 2xl.7 45.b 2i.6 d.j 4z.25 3e 2b 3s.b m.2 4.4 8.8 q.6 8.8 4.c ' +
  '8.14 5o.10 b.sl wyn.x 37a.a 4mb.d 5rm.2e6 5e4.fcfp';

/**
 * JDK 17 knows Unicode 13, an engine knows a later one. A code point that has changed since is asked
 * about by way of another, which is now what the first was then. Measured: JDK 17 against ICU with
 * Unicode 17; the tables of 14, 15, 15.1 and 16 hold no change beyond these.
 */
const changes = rangeTable({
  [unassigned]: gaps,
  0x300: 'o3.c 1p1 ou.1 1ip 1b3.j 1bx6.1', // non-spacing marks that were not alphabetic
  0x5b0: '1j4u', // a non-spacing mark that was alphabetic
  0x250: 'id', // U+0295, a lower-case letter
  0x2c6: '3cs ui5', // modifier letters that were not lower-case
  0x2212: '6st', // U+226D, not mirrored
});

/** The code point to ask an engine about, mostly the same; not for scripts. */
export function standIn(codePoint: number): number {
  // The gaps hold noncharacters, too, which are what they ever were.
  if ((codePoint & 0xfffe) === 0xfffe) return codePoint;
  return Number(changes(codePoint) ?? codePoint);
}

/** Whether the code point, if assigned, was so after Unicode 13 only. */
export function isLater(codePoint: number): boolean {
  return standIn(codePoint) === unassigned;
}

/** The same for scripts: they changed less, and a stand-in from above may be of another one. */
export function scriptStandIn(codePoint: number): number {
  // Two marks that were common, and are Han now.
  if (codePoint === 0x16fe2 || codePoint === 0x16fe3) return 0x2212;
  return isLater(codePoint) ? unassigned : codePoint;
}
