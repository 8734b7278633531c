import { isFailed, type TicketRow } from '#core/ticket/rows/ticketRow.ts';
import type { TicketReading } from '#ui/ticket/ticketReading.ts';

/** The rows of several readings in one list, with the places that their requests have in all. */
export function rowsOfAll(readings: readonly TicketReading[]): readonly TicketRow[] {
  const [only, second] = readings;
  if (!second) return only?.rows ?? [];
  let exchangesBefore = 0;
  let callsBefore = readings.reduce((sum, { ticket }) => sum + ticket.exchanges.length, 0);
  const rows = readings.flatMap(({ ticket, rows }) => {
    const own = ticket.exchanges.length;
    const [atExchange, atCall] = [exchangesBefore, callsBefore - own];
    exchangesBefore += own;
    callsBefore += ticket.calls.length;
    return rows.map((row) => ({
      ...row,
      index: row.index + (row.index < own ? atExchange : atCall),
    }));
  });
  return [...rows.filter(isFailed), ...rows.filter((row) => !isFailed(row))];
}

export type RowView = 'failed' | 'preflights' | 'all';

const shown: Readonly<Record<RowView, (row: TicketRow) => boolean>> = {
  failed: isFailed,
  preflights: ({ isPreflight }) => isPreflight,
  all: () => true,
};

export const rowsIn = (rows: readonly TicketRow[], view: RowView): readonly TicketRow[] =>
  view === 'all' ? rows : rows.filter(shown[view]);

/** How many requests these rows stand for. */
export const countOf = (rows: readonly TicketRow[]): number =>
  rows.reduce((sum, { count }) => sum + count, 0);

/** Those of which host, path, method, status, origin or reason have this in them. */
export function matching(rows: readonly TicketRow[], filter: string): readonly TicketRow[] {
  const wanted = filter.trim().toLowerCase();
  if (wanted === '') return rows;
  return rows.filter(({ host, path, method, status, from, reason }) =>
    [host + path, method, status === null ? '' : String(status), from, reason].some((text) =>
      text?.toLowerCase().includes(wanted),
    ),
  );
}

const views: readonly (readonly [view: RowView, name: string])[] = [
  ['failed', 'Failed'],
  ['preflights', 'Preflights'],
  ['all', 'All'],
];

/** "Failed 14" and the like, to choose from. */
export const viewOptions = (counts: Readonly<Record<RowView, number>>) =>
  views.map(([value, name]) => ({ value, label: `${name} ${counts[value].toLocaleString('en')}` }));

/** Where a key leads in a list; undefined for other keys. */
export function stepTo(
  key: string,
  at: number,
  { last, page }: { readonly last: number; readonly page: number },
): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ...{ ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + page, PageUp: at - page },
    ...{ Home: 0, End: last },
  };
  return steps[key];
}
