import { describe, expect, it } from 'vitest';
import { placer } from '#core/text/textPlace.ts';

describe('placer', () => {
  const text = '{\n  "a": [1,\r\n"😀", 2]}';

  it.each([
    ['all of the text', text, 1, 1],
    ['a key', '"a"', 2, 3],
    ['a value over two lines', '[1,\r\n"😀", 2]', 2, 8],
    ['the first of a line', '"😀"', 3, 1],
    ['one after a character of two code units', '2]', 3, 7],
    ['nothing, between two characters', '', 1, 1],
  ])('places %s', (_, piece, line, column) => {
    const start = text.indexOf(piece);
    const end = start + piece.length;
    expect(placer(text)({ start, end })).toEqual({
      startOffset: start,
      endOffset: end,
      line,
      column,
    });
  });
});
