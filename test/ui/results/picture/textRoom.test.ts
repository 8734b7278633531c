import { describe, expect, it } from 'vitest';
import { cutToColumns, linesOf, wireWidth } from '#ui/results/picture/textRoom.ts';

describe('a value in columns', () => {
  it.each([
    ['as long as the room', 'abcde', 5, 'abcde'],
    ['longer', 'abcdef', 5, 'abcd…'],
    ['empty', '', 5, ''],
    ['of wide letters', '日本語', 6, '日本語'],
    ['of too many wide letters', '日本語', 5, '日本…'],
    ['of marks over letters', 'e\u0301e\u0301e\u0301', 3, 'e\u0301e\u0301e\u0301'],
    ['cut inside a character of two halves', 'ab🙂🙂', 5, 'ab🙂…'],
    ['of a million letters', 'a'.repeat(1_000_000), 4, 'aaa…'],
  ])('%s', (_, text, room, cut) => {
    expect(cutToColumns(text, room)).toBe(cut);
  });

  it.each([
    ['abc', 3],
    ['日本', 4],
    ['e\u0301', 1],
  ])('%s is reckoned with its width', (text, columns) => {
    expect(wireWidth(text, 100)).toBeCloseTo(columns * 60.5);
  });
});

describe('words in lines', () => {
  it.each([
    ['in one', 'preflight, row 2', 200, ['preflight, row 2']],
    ['in several', 'preflight, row 2', 80, ['preflight,', 'row 2']],
    ['longer than a line', 'a preflight', 20, ['a', 'preflight']],
  ])('%s', (_, text, width, lines) => {
    expect(linesOf(text, width, 11)).toEqual(lines);
  });
});
