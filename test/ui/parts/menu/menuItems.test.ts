import { describe, expect, it } from 'vitest';
import { grouped, itemAfter, itemTyped } from '#ui/parts/menu/menuItems.ts';

const items = [
  { id: 'p1', label: 'Origin refused', group: 'Preflight' },
  { id: 'p2', label: 'Method refused', group: 'Preflight' },
  { id: 'r1', label: 'Origin missing', group: 'Request' },
  { id: 'all', label: 'All' },
];

describe('grouped', () => {
  it('keeps the order and counts through all groups', () => {
    expect(
      grouped(items).map((group) => [
        group.name,
        group.items.map(({ item, index }) => [index, item.id]),
      ]),
    ).toEqual([
      [
        'Preflight',
        [
          [0, 'p1'],
          [1, 'p2'],
        ],
      ],
      ['Request', [[2, 'r1']]],
      [undefined, [[3, 'all']]],
    ]);
  });

  it('makes no group of nothing', () => {
    expect(grouped([])).toEqual([]);
  });
});

describe('itemAfter, among 4', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 3, 0],
    ['ArrowUp', 0, 3],
    ['Home', 2, 0],
    ['End', 1, 3],
    ['x', 1, undefined],
  ])('%s from %i leads to %s', (key, from, to) => {
    expect(itemAfter(key, from, 4)).toBe(to);
  });
});

describe('itemTyped', () => {
  it.each([
    ['a letter leads on', 'o', 0, 2],
    ['and round', 'o', 2, 0],
    ['any case', 'A', 0, 3],
    ['more letters may stay', 'origin', 0, 0],
    ['or lead on', 'origin m', 0, 2],
    ['no such label', 'z', 0, -1],
  ])('%s: %s from %i', (_, typed, from, to) => {
    expect(itemTyped(typed, from, items)).toBe(to);
  });
});
