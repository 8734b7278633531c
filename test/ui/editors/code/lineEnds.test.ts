import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetWithLf, withLf } from '#ui/editors/code/lineEnds.ts';

describe('withLf', () => {
  it.each([
    ['LF stays', 'a\nb', 'a\nb'],
    ['CRLF becomes one LF', 'a\r\nb', 'a\nb'],
    ['CR alone is a line end, too', 'a\rb\r\rc', 'a\nb\n\nc'],
    ['nothing stays nothing', '', ''],
  ])('%s', (_, text, expected) => {
    expect(withLf(text)).toBe(expected);
  });
});

describe('offsetWithLf', () => {
  it.each([
    ['the beginning', 'a\r\nb', 0, 0],
    ['before a CRLF', 'a\r\nb', 1, 1],
    ['within a CRLF is before it', 'a\r\nb', 2, 1],
    ['after a CRLF', 'a\r\nb', 3, 2],
    ['after a CR', 'a\rb', 2, 2],
    ['the end', 'a\r\nb\r\n', 6, 4],
    ['a text without CR', 'a\nb', 3, 3],
  ])('%s', (_, text, offset, expected) => {
    expect(offsetWithLf(text, offset)).toBe(expected);
  });

  it('points at the same character in any text', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', '\n', '\r', '\r\n'))
      .map((pieces) => pieces.join(''));
    const check = (source: string) => {
      for (let offset = 0; offset < source.length; offset++) {
        const found = withLf(source)[offsetWithLf(source, offset)];
        expect(found).toBe(withLf(source.slice(offset, offset + 1)));
      }
    };
    fc.assert(fc.property(text, check), { seed: 1 });
  });
});
