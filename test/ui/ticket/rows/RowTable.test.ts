import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { TicketRow } from '#core/ticket/rows/ticketRow.ts';
import { RowsShown } from '#ui/ticket/rows/RowsShown.svelte.ts';
import RowTable from '#ui/ticket/rows/RowTable.svelte';
import { row } from '../../../helpers/tickets.ts';

const refused = row({
  ...{ index: 3, method: 'OPTIONS', asksFor: 'PUT', isPreflight: true, happened: 'refused' },
  ...{ status: 405, reason: 'Method Not Allowed', count: 2 },
});
const lost = row({ index: 5, happened: 'no-answer', status: null, path: '/stock' });
const good = row({ index: 0, method: 'GET', path: '/stock' });
const rows = [refused, lost, good];

function show({
  rows: all = rows,
  ...given
}: { rows?: readonly TicketRow[]; chosen?: TicketRow | null } = {}) {
  const heard = { onchoose: vi.fn<(row: TicketRow) => void>(), onopen: vi.fn() };
  const shown = render(RowTable, {
    table: new RowsShown(() => all),
    chosen: refused,
    ...heard,
    ...given,
  });
  // As the desk does.
  heard.onchoose.mockImplementation((chosen) => void shown.rerender({ chosen }));
  return { ...heard, user: userEvent.setup() };
}

const list = () => screen.getByRole('listbox', { name: 'Exchanges' });
const options = () => screen.getAllByRole('option');
const paths = () => options().map((option) => /\/[a-z]+/.exec(option.textContent)?.[0]);
const chosen = () => options().filter((option) => option.getAttribute('aria-selected') === 'true');
const filter = () => screen.getByRole('textbox', { name: 'Filter by path, host, status' });
const view = (name: string | RegExp) => screen.getByRole('radio', { name });

describe('a row', () => {
  it.each<[what: string, TicketRow, words: string]>([
    [
      'a refusal',
      refused,
      '405 OPTIONS /orders shop.example preflight of PUT, Method Not Allowed, 2 times',
    ],
    ['no answer', lost, 'none PUT /stock shop.example no answer'],
    ['an answer', good, '200 GET /stock shop.example'],
    [
      'of no page',
      row({ from: null, method: null, status: null, happened: 'not-told' }),
      '? /orders no answer in the ticket',
    ],
  ])('says what happened: %s', (_, one, words) => {
    show({ rows: [one], chosen: null });
    const [option] = options();
    const cells = [...option!.querySelectorAll('span')].map((cell) => cell.textContent.trim());
    expect(cells.filter((cell) => cell !== '').join(' ')).toBe(words);
  });
});

describe('which rows are shown', () => {
  it('the failed ones, with the number of requests in each view', () => {
    show();
    expect(paths()).toEqual(['/orders', '/stock']);
    for (const name of ['Failed 3', 'Preflights 2', 'All 4'])
      expect(view(name)).toBeInTheDocument();
    expect(view('Failed 3')).toBeChecked();
    expect(screen.getByText(/^2 of 3 lines: equal ones stand in one\./)).toBeVisible();
  });

  it('all, where none failed', () => {
    show({ rows: [good], chosen: null });
    expect(view('All 1')).toBeChecked();
    expect(options()).toHaveLength(1);
  });

  it('those that are asked for', async () => {
    const { user } = show();
    await user.click(view(/^All/));
    expect(paths()).toEqual(['/orders', '/stock', '/stock']);
    await user.click(view(/^Preflights/));
    expect(paths()).toEqual(['/orders']);
  });

  it('those that match the filter', async () => {
    const { user } = show();
    await user.type(filter(), 'stock');
    expect(paths()).toEqual(['/stock']);
    await user.type(filter(), 'x');
    expect(screen.queryAllByRole('option')).toEqual([]);
    expect(screen.getByText('Nothing matches.')).toBeVisible();
  });

  it.each([3, 1000, 100_000])('of %i no more than are in sight', (count) => {
    const many = Array.from({ length: count }, (_, index) => row({ index }));
    show({ rows: many, chosen: null });
    expect(options().length).toBeLessThan(20);
    expect(options()[0]).toHaveAttribute('aria-setsize', String(count));
  });
});

describe('by keyboard', () => {
  it.each<[keys: string, from: TicketRow | null, to: TicketRow]>([
    ['{ArrowDown}', refused, lost],
    ['{ArrowDown}', null, refused],
    ['{ArrowUp}', lost, refused],
    ['{ArrowUp}', refused, refused],
    ['{ArrowDown}', lost, lost],
    ['{End}', refused, lost],
    ['{Home}', lost, refused],
    ['{PageDown}', refused, lost],
  ])('%s chooses', async (keys, from, to) => {
    const { user, onchoose } = show({ chosen: from });
    list().focus();
    await user.keyboard(keys);
    expect(onchoose.mock.lastCall).toEqual([to]);
    expect(chosen()).toHaveLength(1);
    expect(list()).toHaveAttribute('aria-activedescendant', chosen()[0]!.id);
  });

  it('Enter opens, and with Ctrl leaves that to the window', async () => {
    const { user, onopen } = show();
    list().focus();
    await user.keyboard('{Enter}');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(onopen).toHaveBeenCalledTimes(1);
  });

  it('/ leads to the filter, and Down from there to the first that matches', async () => {
    const { user, onchoose } = show();
    list().focus();
    await user.keyboard('/stock');
    expect(filter()).toHaveFocus();
    expect(filter()).toHaveValue('stock');
    await user.keyboard('{ArrowDown}');
    expect(list()).toHaveFocus();
    expect(onchoose.mock.lastCall).toEqual([lost]);
  });

  it('says which row is active by nothing while none is', () => {
    show({ chosen: null });
    expect(list()).not.toHaveAttribute('aria-activedescendant');
  });
});

describe('by mouse', () => {
  it('a click chooses, a double click opens', async () => {
    const { user, onchoose, onopen } = show();
    await user.click(options()[1]!);
    expect([onchoose.mock.lastCall, onopen.mock.calls.length]).toEqual([[lost], 0]);
    await user.dblClick(options()[1]!);
    expect(onopen).toHaveBeenCalledTimes(1);
  });
});
