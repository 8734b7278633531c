import { describe, expect, it } from 'vitest';
import { ticketRows } from '#core/ticket/rows/ticketRows.ts';
import type { Ticket } from '#core/ticket/ticket.ts';
import {
  countOf,
  matching,
  rowsIn,
  rowsOfAll,
  stepTo,
  viewOptions,
} from '#ui/ticket/rows/rowsOfAll.ts';
import { answered, called, exchange, preflightOf, row, ticket } from '../../../helpers/tickets.ts';

const reading = (change: Partial<Ticket>) => {
  const read = ticket(change);
  return { ticket: read, rows: ticketRows(read) };
};
const elsewhere = 'https://gw.example/other';
const refused = preflightOf('PUT', answered(405));
const good = exchange('PUT', answered(200, { headers: null }));
const call = called({ url: elsewhere });

describe('the rows of several files', () => {
  it('of none, of one', () => {
    const only = reading({ exchanges: [good] });
    expect(rowsOfAll([])).toEqual([]);
    expect(rowsOfAll([only])).toBe(only.rows);
  });

  it('are the failed ones of all first, at the places that they have in all', () => {
    const all = rowsOfAll([
      reading({ exchanges: [good], calls: [call] }),
      reading({ exchanges: [good, refused], calls: [call] }),
    ]);
    expect(all.map(({ index, happened }) => [index, happened])).toEqual([
      [2, 'refused'],
      [0, 'answered'],
      [3, 'call'],
      [1, 'answered'],
      [4, 'call'],
    ]);
  });
});

const rows = [
  row({ index: 0, happened: 'refused', status: 405, isPreflight: true, count: 3 }),
  row({ index: 1, path: '/stock', reason: 'Fine', isPreflight: true }),
  row({ index: 2, host: 'other.example', method: 'DELETE', from: null, status: null }),
];

describe('which of them are shown', () => {
  it.each([
    ['failed', [0]],
    ['preflights', [0, 1]],
    ['all', [0, 1, 2]],
  ] as const)('%s', (view, indices) => {
    expect(rowsIn(rows, view).map(({ index }) => index)).toEqual(indices);
  });

  it.each([
    ['', [0, 1, 2]],
    ['  ', [0, 1, 2]],
    ['STOCK', [1]],
    ['gw.example:5543/orders', [0]],
    [' other ', [2]],
    ['delete', [2]],
    ['405', [0]],
    ['fine', [1]],
    ['shop.example', [0, 1]],
    ['null', []],
  ])('that match %j', (filter, indices) => {
    expect(matching(rows, filter).map(({ index }) => index)).toEqual(indices);
  });

  it('are counted as requests, not as rows', () => {
    expect(countOf(rows)).toBe(5);
    expect(viewOptions({ failed: 3, preflights: 1200, all: 5000 })).toEqual([
      { value: 'failed', label: 'Failed 3' },
      { value: 'preflights', label: 'Preflights 1,200' },
      { value: 'all', label: 'All 5,000' },
    ]);
  });
});

describe('where a key leads', () => {
  it.each([
    ['ArrowDown', 5],
    ['ArrowUp', 3],
    ['PageDown', 12],
    ['PageUp', -4],
    ['Home', 0],
    ['End', 99],
    ['a', undefined],
  ])('%s', (key, to) => {
    expect(stepTo(key, 4, { last: 99, page: 8 })).toBe(to);
  });
});
