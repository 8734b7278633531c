import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CharSet, complement, intersection, union } from '#core/javaRegex/pattern/charSet.ts';

fc.configureGlobal({ seed: 1 });

const codePoint = fc.oneof(fc.nat(40), fc.nat(0x10ffff), fc.constantFrom(0xd800, 0xdfff, 0x10000));
const of = (low: number, high: number, bmp = true): CharSet =>
  new CharSet((c) => c >= low && c <= high, bmp);
const arbitrarySet: fc.Arbitrary<CharSet> = fc
  .tuple(codePoint, codePoint)
  .map(([a, b]) => of(Math.min(a, b), Math.max(a, b)));

describe('a set', () => {
  it('answers the same however often it is asked', () => {
    const set = of(0x60, 0x100);
    for (const c of [0x5f, 0x60, 0x7f, 0x80, 0x100, 0x101, 0x10ffff]) {
      const first = set.has(c);
      expect([set.has(c), set.has(c), first]).toEqual(Array(3).fill(c >= 0x60 && c <= 0x100));
    }
  });

  it('asks its predicate once about a character', () => {
    const asked: number[] = [];
    const set = new CharSet((c) => asked.push(c) > 0, true);
    for (const c of [0x41, 0x41, 0x1f600, 0x1f600, 0x41]) set.has(c);
    expect(asked).toEqual([0x41, 0x1f600]);
  });

  it('forgets in time, and still knows', () => {
    const set = of(1000, 1999);
    const members = Array.from({ length: 20_000 }, (_, c) => c).filter((c) => set.has(c));
    expect(members.length).toBe(1000);
    expect([set.has(999), set.has(1500)]).toEqual([false, true]);
  });
});

describe('made of others', () => {
  it('union has what one of them has', () => {
    fc.assert(
      fc.property(arbitrarySet, arbitrarySet, codePoint, (a, b, c) => {
        expect(union([a, b]).has(c)).toBe(a.has(c) || b.has(c));
      }),
    );
  });

  it('intersection has what both have', () => {
    fc.assert(
      fc.property(arbitrarySet, arbitrarySet, codePoint, (a, b, c) => {
        expect(intersection(a, b).has(c)).toBe(a.has(c) && b.has(c));
      }),
    );
  });

  it('complement has what the set has not', () => {
    fc.assert(fc.property(arbitrarySet, codePoint, (a, c) => complement(a).has(c) !== a.has(c)));
  });

  it('a union of nothing has nothing, one of one set is that set', () => {
    const set = of(1, 2);
    expect(union([]).has(1)).toBe(false);
    expect(union([set])).toBe(set);
    expect(intersection(set, set)).toBe(set);
  });
});

describe('whether single UTF-16 units are matched', () => {
  const narrow = of(0, 0xff);
  const wide = of(0, 0x10ffff, false);
  it.each<[what: string, set: CharSet, bmp: boolean]>([
    ['a set says so itself', narrow, true],
    ['a union if all do', union([narrow, of(1, 2)]), true],
    ['a union of which one does not', union([narrow, wide]), false],
    ['an intersection if both do', intersection(narrow, of(1, 2)), true],
    ['an intersection of which one does not', intersection(narrow, wide), false],
    ['a complement never', complement(narrow), false],
  ])('%s', (_what, set, bmp) => {
    expect(set.bmp).toBe(bmp);
  });
});
