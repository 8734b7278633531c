import { describe, expect, it } from 'vitest';
import { isBlank, placeIn, textLines, trimmedPiece } from '#core/message/textLine.ts';

describe('textLines', () => {
  it.each<[what: string, text: string, lines: [text: string, start: number][]]>([
    ['no text', '', [['', 0]]],
    [
      'LF',
      'a\nbc\n',
      [
        ['a', 0],
        ['bc', 2],
        ['', 5],
      ],
    ],
    [
      'CRLF',
      'a\r\nbc\r\n',
      [
        ['a', 0],
        ['bc', 3],
        ['', 7],
      ],
    ],
    [
      'both',
      'a\r\nb\nc',
      [
        ['a', 0],
        ['b', 3],
        ['c', 5],
      ],
    ],
    ['a bare CR, which ends no line', 'a\rb', [['a\rb', 0]]],
    [
      'two CR before LF, of which one belongs to the line',
      'a\r\r\nb',
      [
        ['a\r', 0],
        ['b', 4],
      ],
    ],
    ['other line separators, which are text', 'a\u2028b\u0085c', [['a\u2028b\u0085c', 0]]],
  ])('%s', (_, text, lines) => {
    expect(textLines(text).map((line) => [line.text, line.start])).toEqual(lines);
    expect(textLines(text).map(({ number }) => number)).toEqual(lines.map((_line, i) => i + 1));
  });
});

describe('a piece of a line', () => {
  const line = { text: 'A:\t b ', number: 3, start: 10 };

  it.each<[from: number, to: number, text: string, start: number, end: number]>([
    [0, 6, 'A:\t b', 0, 5],
    [2, 6, 'b', 4, 5],
    [2, 4, '', 2, 2],
    [6, 6, '', 6, 6],
  ])('from %i to %i without white space', (from, to, text, start, end) => {
    expect(trimmedPiece(line, from, to)).toEqual({ text, start, end });
  });

  it('has a place in the whole text', () => {
    expect(placeIn(line, 4, 5)).toEqual({ line: 3, column: 5, startOffset: 14, endOffset: 15 });
  });

  it.each([
    ['', true],
    [' \t', true],
    ['\u00a0', false],
    ['x', false],
  ])('%j is blank: %s', (text, expected) => {
    expect(isBlank({ ...line, text })).toBe(expected);
  });
});
