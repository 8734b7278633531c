import { describe, expect, it } from 'vitest';
import { isLater, scriptStandIn, standIn } from '#core/javaRegex/unicode/standIn.ts';

describe('stand-ins', () => {
  it.each<[what: string, codePoint: number, general: number, forScripts: number]>([
    ['a letter stands for itself', 0x61, 0x61, 0x61],
    ['a letter of Unicode 14', 0x870, 0x40000, 0x40000],
    ['a letter of Unicode 17', 0x16ea0, 0x40000, 0x40000],
    ['a noncharacter in a gap', 0x1fffe, 0x1fffe, 0x1fffe],
    ['an unassigned one that stays so', 0x378, 0x378, 0x378],
    ['a mark that has become a spacing one', 0x1734, 0x300, 0x1734],
    ['a mark that has become Han', 0x16fe2, 0x16fe2, 0x2212],
    ['the last code point', 0x10ffff, 0x10ffff, 0x10ffff],
  ])('%s', (_what, codePoint, general, forScripts) => {
    expect([standIn(codePoint), scriptStandIn(codePoint)]).toEqual([general, forScripts]);
  });

  // An engine with a newer Unicode than 17 shows itself here: the gaps have to grow.
  it('cover all that this engine knows and Unicode 13 does not', () => {
    let later = 0;
    for (let codePoint = 0; codePoint < 0x110000; codePoint += 1) {
      if (isLater(codePoint)) later += /\P{Cn}/u.test(String.fromCodePoint(codePoint)) ? 1 : 0;
    }
    // Unicode 14 has 838, 15 4489 more, 15.1 627, 16 5185 and 17 4803.
    expect([838, 5327, 5954, 11139, 15942]).toContain(later);
  });
});
