import { describe, expect, it } from 'vitest';
import { textAround, type Piece } from '#ui/parts/text/textAround.ts';

/** As it is drawn: names in ‹›, the place in []. */
function drawn(text: string, index: number): string {
  const { before, at, after, isCut } = textAround(text, index);
  const told = (piece: Piece | null) =>
    piece ? (piece.named ? `‹${piece.text}›` : piece.text) : '';
  const [start, end] = isCut.map((cut) => (cut ? '…' : ''));
  return [start, ...before.map(told), '[', told(at), ']', ...after.map(told), end].join('');
}

describe('the place in a text', () => {
  it.each([
    ['at the first', 'abc', 0, '[a]bc'],
    ['in the middle', 'abc', 1, 'a[b]c'],
    ['at the last', 'abc', 2, 'ab[c]'],
    ['before the first', 'abc', -1, '[]abc'],
    ['after the last', 'abc', 3, 'abc[]'],
    ['far after the last', 'abc', 100_000, 'abc[]'],
    ['of nothing', '', 0, '[]'],
    ['before nothing', '', -1, '[]'],
  ])('%s', (_, text, index, expected) => {
    expect(drawn(text, index)).toBe(expected);
  });

  it.each([
    ['counts code points', '😀😀(a', 2, '😀😀[(]a'],
    ['may be a character of two units', 'a😀b', 1, 'a[😀]b'],
    ['may be half a pair', 'a\uD83Db', 1, 'a[‹U+D83D›]b'],
    ['leaves a mark on its base', 'e\u0301(a', 2, 'e\u0301[(]a'],
    ['may be a mark', 'e\u0301a', 1, 'e[\u25CC\u0301]a'],
    ['does not take the mark after it', '(\u0301a', 0, '[(]\u25CC\u0301a'],
    ['turns nothing round', 'a\u202E(b', 2, 'a‹U+202E›[(]b'],
    ['leaves other scripts as they are', '(א', 0, '[(]א'],
  ])('%s', (_, text, index, expected) => {
    expect(drawn(text, index)).toBe(expected);
  });

  it.each([
    ['a tab', '\t', 'TAB'],
    ['a line feed', '\n', 'LF'],
    ['a carriage return', '\r', 'CR'],
    ['another control', '\u0000', 'U+0000'],
    ['a no-break space', '\u00A0', 'U+00A0'],
    ['a line separator', '\u2028', 'U+2028'],
    ['a joiner', '\u200D', 'U+200D'],
    ['a filler', '\u3164', 'U+3164'],
    ['a code point of no character', '\u{E000}', 'U+E000'],
  ])('%s is named', (_, text, name) => {
    expect(drawn(`a${text}b`, 0)).toBe(`[a]‹${name}›b`);
    expect(drawn(text, 0)).toBe(`[‹${name}›]`);
  });

  it('is a space as it is', () => {
    expect(drawn('a b', 1)).toBe('a[ ]b');
  });
});

describe('a long text', () => {
  const text = '0123456789'.repeat(20);
  it.each([
    ['at its start', 5, 0, 60],
    ['in its middle', 100, 60, 120],
    ['at its end', 199, 140, 200],
    ['after its end', 200, 140, 200],
  ])('is cut around a place %s', (_, index, start, end) => {
    const shown = drawn(text, index).replace(/[[\]…]/g, '');
    expect(shown).toBe(text.slice(start, end));
    expect(textAround(text, index).isCut).toEqual([start > 0, end < text.length]);
  });

  it.each([59, 60])('is whole with %i characters', (length) => {
    expect(textAround(text.slice(0, length), length).isCut).toEqual([false, false]);
  });
});
