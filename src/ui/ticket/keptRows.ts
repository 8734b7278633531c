import type { Case } from '#core/scenario/case.ts';
import { keptExchange } from '#core/ticket/opening/keptExchange.ts';
import type { TicketDesk } from './TicketDesk.svelte.ts';

/** More at once would be no list that anybody reads. */
export const mostKept = 200;

export interface KeptRows {
  /** Without names. */
  readonly cases: readonly Case[];
  /** There are more than are kept at once. */
  readonly isCut: boolean;
}

/** The answered requests that are shown, or the few of one call, as cases. */
export function keptRows({ isChoice, rows, table, ticket }: TicketDesk): KeptRows {
  const { exchanges } = ticket;
  const answered = (isChoice ? table.shown : rows).filter(({ status }) => status !== null);
  const cases = answered.slice(0, mostKept).flatMap(({ index }) => {
    const exchange = exchanges[index];
    return (exchange && keptExchange(exchange)) ?? [];
  });
  return { cases, isCut: answered.length > mostKept };
}
