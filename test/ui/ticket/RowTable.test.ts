import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import type { TicketRow } from '#core/ticket/rows/ticketRow.ts';
import RowTable from '#ui/ticket/RowTable.svelte';

const row = (index: number): TicketRow => ({
  ...{ index, count: 1, method: 'PUT', asksFor: null, isPreflight: false },
  ...{ host: 'gw.example', path: `/orders/${index}`, from: 'https://shop.example' },
  ...{ status: 403, reason: 'Forbidden', happened: 'refused' },
});

it.each([3, 1000, 100_000])('of %i rows only those in sight are drawn', (count) => {
  const rows = Array.from({ length: count }, (_, index) => row(index));
  render(RowTable, { rows, chosen: rows[0] ?? null, onchoose: () => {}, onopen: () => {} });
  const drawn = screen.getAllByRole('option');
  expect(drawn.length).toBeLessThanOrEqual(30);
  expect(drawn[0]?.getAttribute('aria-setsize')).toBe(String(count));
});
