import { expect, it } from 'vitest';
import { diffPieces } from '#ui/results/cards/diffPieces.ts';

/** Surplus in brackets. */
const marked = (printed: string, ours: string | null): string =>
  diffPieces(printed, ours)
    .map((piece) => (piece.surplus ? `[${piece.text}]` : piece.text))
    .join('');

it.each([
  ['longer than ours', 'POST,GET,PUT', 'POST', 'POST[,GET,PUT]'],
  ['the same', 'test1,test2', 'test1,test2', 'test1,test2'],
  ['shorter than ours', 'POST', 'POST,GET', 'POST'],
  ['something else, though it begins with the same letter', 'POST', 'PUT', '[POST]'],
  ['equal in the first of two', 'a,b,c', 'a,x,c', 'a[,b,c]'],
  ['a longer first element', 'POSTED,GET', 'POST', '[POSTED,GET]'],
  ['all surplus where we send nothing', '100', null, '[100]'],
  ['all surplus where ours is empty', '100', '', '[100]'],
  ['empty itself', '', 'POST', ''],
  ['with empty elements', 'a,,b', 'a,', 'a,[,b]'],
])('a printed value that is %s', (_, printed, ours, expected) => {
  expect(marked(printed, ours)).toBe(expected);
});

it('the pieces are the value again', () => {
  for (const printed of ['', ',', 'a', 'a,b', 'a, b,,c'])
    for (const ours of [null, '', 'a', 'a,', 'a, b'])
      expect(
        diffPieces(printed, ours)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(printed);
});
