import { describe, expect, it } from 'vitest';
import { toLowerCase, toUpperCase } from '#core/javaRegex/unicode/caseMapping.ts';
import { digestOfMapping } from '../truth/digest.ts';
import { unicodeTruth } from '../truth/unicode.ts';

describe('case mappings', () => {
  it('are those of Java for every code point', () => {
    expect(digestOfMapping(toUpperCase)).toBe(unicodeTruth.upper);
    expect(digestOfMapping(toLowerCase)).toBe(unicodeTruth.lower);
  });

  it.each<[what: string, from: number, upper: number, lower: number]>([
    ['a letter', 0x61, 0x41, 0x61],
    ['a capital', 0x41, 0x41, 0x61],
    ['no letter', 0x2e, 0x2e, 0x2e],
    ['a letter with several capitals', 0xdf, 0xdf, 0xdf],
    ['a capital with a dot', 0x130, 0x130, 0x69],
    ['a letter without a dot', 0x131, 0x49, 0x131],
    ['a long s', 0x17f, 0x53, 0x17f],
    ['a capital sigma', 0x3a3, 0x3a3, 0x3c3],
    ['the kelvin sign', 0x212a, 0x212a, 0x6b],
    ['a letter in title case', 0x1c5, 0x1c4, 0x1c6],
    ['Greek with an iota below', 0x1f80, 0x1f88, 0x1f80],
    ['the same in title case', 0x1f88, 0x1f88, 0x1f80],
    ['alpha with an iota below', 0x1fb3, 0x1fbc, 0x1fb3],
    ['a letter beyond U+FFFF', 0x10428, 0x10400, 0x10428],
    ['a letter of Unicode 14', 0x10597, 0x10597, 0x10597],
    ['a letter that got a capital in Unicode 16', 0x19b, 0x19b, 0x19b],
    ['half a pair', 0xd801, 0xd801, 0xd801],
  ])('%s', (_what, from, upper, lower) => {
    expect([toUpperCase(from), toLowerCase(from)]).toEqual([upper, lower]);
  });
});
