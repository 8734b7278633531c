import { describe, expect, it } from 'vitest';
import { codePointBefore, isInsidePair } from '#core/javaRegex/pattern/surrogates.ts';

const text = 'a\u{1f600}\ud83db\ude00';
const positions = [0, 1, 2, 3, 4, 5, 6];

describe('positions in a text with a pair and two lone halves', () => {
  it('one is inside a pair', () => {
    expect(positions.filter((at) => isInsidePair(text, at))).toEqual([2]);
  });

  it('before each is a code point, half a pair where it is cut', () => {
    expect(positions.map((at) => codePointBefore(text, at))).toEqual([
      undefined,
      0x61,
      0xd83d,
      0x1f600,
      0xd83d,
      0x62,
      0xde00,
    ]);
  });

  it('halves the wrong way round are no pair', () => {
    expect([0, 1, 2].some((at) => isInsidePair('\ude00\ud83d', at))).toBe(false);
    expect(codePointBefore('\ude00\ud83d', 2)).toBe(0xd83d);
  });
});
