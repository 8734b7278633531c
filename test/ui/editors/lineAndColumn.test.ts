import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAndColumn } from '#ui/editors/lineAndColumn.ts';

describe('lineAndColumn', () => {
  it.each([
    ['the beginning', 'ab\ncd', 0, 1, 1],
    ['within the first line', 'ab\ncd', 1, 1, 2],
    ['the end of the first line', 'ab\ncd', 2, 1, 3],
    ['the beginning of the second', 'ab\ncd', 3, 2, 1],
    ['the end of the text', 'ab\ncd', 5, 2, 3],
    ['an empty text', '', 0, 1, 1],
    ['an empty line', 'a\n\nb', 2, 2, 1],
    ['behind the last line feed', 'a\n', 2, 2, 1],
    ['CR LF, of which the line feed counts', 'a\r\nb', 3, 2, 1],
    ['a character of two code units', '😀b', 2, 1, 3],
    ['beyond the end', 'ab', 9, 1, 10],
  ])('%s', (_, text, offset, line, column) => {
    expect(lineAndColumn(text, offset)).toEqual({ line, column });
  });

  it('leads back to the offset', () => {
    const texts = fc.array(fc.constantFrom('a', '\n', '😀', ' ')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.nat(), (text, number) => {
        const offset = number % (text.length + 1);
        const { line, column } = lineAndColumn(text, offset);
        const before = text.split('\n').slice(0, line - 1);
        expect(before.join('\n').length + (line > 1 ? 1 : 0) + column - 1).toBe(offset);
      }),
      { seed: 20261122 },
    );
  });
});
