import { describe, expect, it } from 'vitest';
import { rangeTable } from '#core/javaRegex/unicode/rangeTable.ts';

describe('a table of ranges', () => {
  const keyOf = rangeTable({ a: 'a-c 11', b: 'd 10 12-35' });

  it.each<[codePoint: number, key: string | undefined]>([
    [0, undefined],
    [9, undefined],
    [10, 'a'],
    [12, 'a'],
    [13, 'b'],
    [14, undefined],
    [16, 'b'],
    [17, 'a'],
    [53, 'b'],
    [54, undefined],
    [0x10ffff, undefined],
  ])('%i is in %s', (codePoint, key) => {
    expect(keyOf(codePoint)).toBe(key);
  });
});
