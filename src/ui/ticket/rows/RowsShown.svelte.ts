import type { TicketRow } from '#core/ticket/rows/ticketRow.ts';
import { countOf, matching, rowsIn, type RowView } from './rowsOfAll.ts';

/** Which of many rows are shown. */
export class RowsShown {
  readonly #rows: () => readonly TicketRow[];
  /** The view that was asked for; null while nobody did. */
  asked: RowView | null = $state(null);
  filter = $state('');

  constructor(rows: () => readonly TicketRow[]) {
    this.#rows = rows;
  }

  readonly all: readonly TicketRow[] = $derived.by(() => this.#rows());
  /** How many requests there are in each view. */
  readonly counts: Readonly<Record<RowView, number>> = $derived({
    failed: countOf(rowsIn(this.all, 'failed')),
    preflights: countOf(rowsIn(this.all, 'preflights')),
    all: countOf(this.all),
  });
  readonly view: RowView = $derived(this.asked ?? (this.counts.failed > 0 ? 'failed' : 'all'));
  readonly shown: readonly TicketRow[] = $derived(
    matching(rowsIn(this.all, this.view), this.filter),
  );

  /** For other rows. */
  clear(): void {
    this.asked = null;
    this.filter = '';
  }
}
