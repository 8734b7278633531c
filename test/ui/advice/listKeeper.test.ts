import { expect, it } from 'vitest';
import { listKeeper } from '#ui/advice/listKeeper.ts';

const [a, b, c] = [{}, {}, {}];

it.each<[what: string, first: object[], next: object[], kept: boolean]>([
  ['no items', [], [], true],
  ['the same items', [a, b], [a, b], true],
  ['an equal item that is another', [a, b], [a, {}], false],
  ['one more', [a, b], [a, b, c], false],
  ['one less', [a, b], [a], false],
  ['another order', [a, b], [b, a], false],
])('keeps the list only of the same items: %s', (_, first, next, kept) => {
  const keep = listKeeper<object>();
  const before = keep(first);
  expect(before).toEqual(first);
  const after = keep(next);
  expect(after === before).toBe(kept);
  expect(after).toEqual(next);
});
