import { describe, expect, it } from 'vitest';
import { offsetOf } from '#ui/parts/text/lineOffset.ts';

describe('offsetOf in "ab", "", "cde"', () => {
  it.each([
    [1, 1, 0],
    [1, 3, 2],
    [1, 9, 2],
    [2, 1, 3],
    [2, 5, 3],
    [3, 2, 5],
    [9, 9, 7],
    [0, 0, 0],
  ])('line %i, column %i is at %i', (line, column, offset) => {
    expect(offsetOf(['ab', '', 'cde'], line, column)).toBe(offset);
  });
});
