import type { CharPredicate } from '#core/javaRegex/pattern/charPredicate.ts';

/** As `digest` in Unicode.java: the size, and the FNV-1a hash of where the set begins and ends. */
export function digest(has: CharPredicate): string {
  let count = 0;
  let hash = 0x811c9dc5;
  let before = false;
  for (const codePoint of scanned) {
    const now = has(codePoint);
    if (now) count += 1;
    if (now !== before) hash = mix(hash, codePoint);
    before = now;
  }
  return `${String(count)} ${(hash >>> 0).toString(16)}`;
}

/** As `mapping` in Unicode.java: how many code points change, and the hash of all pairs. */
export function digestOfMapping(map: (codePoint: number) => number): string {
  let count = 0;
  let hash = 0x811c9dc5;
  for (let codePoint = 0; codePoint < 0x110000; codePoint += 1) {
    const to = map(codePoint);
    if (to === codePoint) continue;
    count += 1;
    hash = mix(mix(hash, codePoint), to);
  }
  return `${String(count)} ${(hash >>> 0).toString(16)}`;
}

function mix(hash: number, next: number): number {
  return Math.imul(hash ^ next, 0x01000193);
}

/** Areas in which no set of Java begins or ends: the first code point, and the first one after. */
const uniform = [
  [0x3400, 0x4db0],
  [0x4e00, 0x9ff0],
  [0xd900, 0xdb70],
  [0xdc10, 0xdff0],
  [0xe010, 0xf8f0],
  [0x17000, 0x187f0],
  [0x20000, 0x2a6d0],
  [0x2a700, 0x2b730],
  [0x2b830, 0x2cea0],
  [0x2cec0, 0x2ebe0],
  [0x2ec00, 0x2f7f0],
  [0x2fa30, 0x2fff0],
  [0x30000, 0x31340],
  [0x31400, 0xe0000],
  [0xe0200, 0x110000],
] as const;

/** All code points, but only some of those areas. */
const scanned = Array.from({ length: 0x110000 }, (_, codePoint) => codePoint).filter(
  (codePoint) =>
    !uniform.some(([from, end]) => codePoint >= from && codePoint < end) ||
    (codePoint & 0xff) === 0 ||
    (codePoint & 0xff) >= 0xfd,
);
