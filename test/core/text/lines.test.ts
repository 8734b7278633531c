import { describe, expect, it } from 'vitest';
import { lineCounter } from '#core/text/lines.ts';

describe('lineCounter', () => {
  it.each([
    ['the beginning', 'ab\nc', 0, 1, 1],
    ['within the first line', 'ab\nc', 1, 1, 2],
    ['the line end belongs to its line', 'ab\nc', 2, 1, 3],
    ['the beginning of the next line', 'ab\nc', 3, 2, 1],
    ['the end of the text', 'ab\nc', 4, 2, 2],
    ['CRLF is one line end', 'a\r\nb', 3, 2, 1],
    ['CR is one too', 'a\rb', 2, 2, 1],
    ['empty lines count', '\n\n\n', 2, 3, 1],
    ['after the last line end', 'a\n', 2, 2, 1],
    ['a character outside the basic plane is two columns', '😀"', 2, 1, 3],
    ['nothing', '', 0, 1, 1],
  ])('%s', (_, text, offset, line, column) => {
    expect(lineCounter(text)(offset)).toEqual({ line, column });
  });
});
