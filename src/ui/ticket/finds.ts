import { findsOf, type Find } from '#core/explain/ticket/findWords.ts';
import type { Lines, Ticket } from '#core/ticket/ticket.ts';
import type { Chosen } from '#core/ticket/opening/case.ts';
import type { TicketRow } from '#core/ticket/rows/ticketRow.ts';
import type { TicketDesk } from './TicketDesk.svelte.ts';

/** Something found, and the file that it is from; null is the text. */
export interface PlacedFind extends Find {
  readonly file: string | null;
}

/** What was found, by sources; of several requests only the chosen one. */
export function findsOn(desk: TicketDesk): readonly PlacedFind[] {
  const ofText = desk.ofText ? [{ file: null, ticket: desk.ofText.ticket }] : [];
  const ofFiles = desk.files.flatMap(({ name, reading }) =>
    reading ? [{ file: name, ticket: reading.ticket }] : [],
  );
  return [
    ...(desk.chosen ? chosenFinds(desk.ticket, desk.chosen) : []),
    ...[...ofText, ...ofFiles].flatMap(({ file, ticket }) =>
      findsOf(desk.chosen ? { ...ticket, exchanges: [], calls: [] } : ticket).map((find) => ({
        ...find,
        file,
      })),
    ),
  ];
}

/** Its lines are those of its file, which nothing tells any more. */
function chosenFinds(ticket: Ticket, row: TicketRow): readonly PlacedFind[] {
  const { exchanges, calls } = ticket;
  const { kind, index } = chosenOf(row, ticket);
  const exchange = kind === 'exchange' ? exchanges[index] : undefined;
  const call = kind === 'call' ? calls[index] : undefined;
  const alone = {
    ...ticket,
    ...{ exchanges: exchange ? [exchange] : [], calls: call ? [call] : [], console: [] },
    ...{ policy: null, policies: [], applications: null, integrationServer: null },
  };
  return findsOf(alone).map((find) => ({ ...find, lines: undefined, file: null }));
}

export function chosenOf({ index }: TicketRow, { exchanges }: Ticket): Chosen {
  return index < exchanges.length
    ? { kind: 'exchange', index }
    : { kind: 'call', index: index - exchanges.length };
}

/** "line 5", "lines 5 to 9" */
export const linesWords = ({ first, last }: Lines): string =>
  first === last ? `line ${first}` : `lines ${first} to ${last}`;

/** Each name once, with how often it was there, whatever its case. */
export function countedNames(names: readonly string[]): readonly string[] {
  const counts = new Map<string, readonly [name: string, count: number]>();
  for (const name of names) {
    const [first, count] = counts.get(name.toLowerCase()) ?? [name, 0];
    counts.set(name.toLowerCase(), [first, count + 1]);
  }
  return [...counts.values()].map(([name, count]) => (count > 1 ? `${name} (${count})` : name));
}
