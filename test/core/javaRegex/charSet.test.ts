import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complement, has, meets, range, single, union } from '#core/javaRegex/charSet.ts';
import type { CharSet } from '#core/javaRegex/charSet.ts';
import { digits, dot, whitespace, wordChars } from '#core/javaRegex/predefinedSets.ts';

fc.configureGlobal({ seed: 1 });

const codePoint = fc.oneof(fc.nat(40), fc.nat(0x10ffff), fc.constantFrom(0xd800, 0xdfff, 0x10000));
const arbitrarySet: fc.Arbitrary<CharSet> = fc
  .array(fc.tuple(codePoint, codePoint), { maxLength: 8 })
  .map((ends) => union(ends.map(([a, b]) => range(Math.min(a, b), Math.max(a, b)))));

describe('union', () => {
  it.each<[what: string, sets: CharSet[], merged: CharSet]>([
    ['of nothing', [], []],
    ['sorts', [single(5), single(1)], [...single(1), ...single(5)]],
    ['joins what overlaps', [range(1, 5), range(3, 9)], range(1, 9)],
    ['joins what touches', [range(1, 2), range(3, 4)], range(1, 4)],
    ['keeps a gap of one', [range(1, 2), range(4, 5)], [...range(1, 2), ...range(4, 5)]],
    ['swallows', [range(1, 9), range(3, 4)], range(1, 9)],
  ])('%s', (_what, sets, merged) => {
    expect(union(sets)).toEqual(merged);
  });

  it('has what one of them has', () => {
    fc.assert(
      fc.property(arbitrarySet, arbitrarySet, codePoint, (a, b, c) => {
        expect(has(union([a, b]), c)).toBe(has(a, c) || has(b, c));
      }),
    );
  });
});

describe('complement', () => {
  it('has what the set has not', () => {
    fc.assert(
      fc.property(arbitrarySet, codePoint, (set, c) => has(complement(set), c) !== has(set, c)),
    );
  });

  it('twice is the set again', () => {
    fc.assert(
      fc.property(arbitrarySet, (set) => {
        expect(complement(complement(set))).toEqual(set);
      }),
    );
  });

  it('of nothing is everything, and the other way round', () => {
    expect(complement([])).toEqual(range(0, 0x10ffff));
    expect(complement(range(0, 0x10ffff))).toEqual([]);
  });
});

describe('has and meets', () => {
  it('are about both ends, too', () => {
    const set = union([range(10, 20), range(30, 40)]);
    const members = [9, 10, 20, 21, 29, 30, 40, 41].filter((c) => has(set, c));
    expect(members).toEqual([10, 20, 30, 40]);
  });

  it.each<[what: string, low: number, high: number, meeting: boolean]>([
    ['before', 0, 9, false],
    ['touching', 0, 10, true],
    ['inside', 12, 13, true],
    ['around', 0, 99, true],
    ['behind', 21, 99, false],
  ])('a range %s', (_what, low, high, meeting) => {
    expect(meets(range(10, 20), { low, high })).toBe(meeting);
  });
});

describe('the predefined sets', () => {
  const members = (set: CharSet): string =>
    Array.from({ length: 0x80 }, (_, c) => c)
      .filter((c) => has(set, c))
      .map((c) => String.fromCodePoint(c))
      .join('');

  it('hold of ASCII what Java says', () => {
    expect(members(digits)).toBe('0123456789');
    expect(members(wordChars)).toMatch(/^\d{10}[A-Z]{26}_[a-z]{26}$/);
    expect(members(whitespace)).toBe('\t\n\x0b\f\r ');
    expect(members(complement(dot))).toBe('\n\r');
  });

  it.each<[what: string, codePoint: number, isSpace: boolean, isDot: boolean]>([
    ['the next line', 0x85, false, false],
    ['the no-break space', 0xa0, false, true],
    ['the line separator', 0x2028, false, false],
    ['the paragraph separator', 0x2029, false, false],
    ['a lone surrogate', 0xd83d, false, true],
    ['an emoji', 0x1f600, false, true],
  ])('beyond ASCII: %s', (_what, c, isSpace, isDot) => {
    expect(has(whitespace, c)).toBe(isSpace);
    expect(has(dot, c)).toBe(isDot);
  });
});
