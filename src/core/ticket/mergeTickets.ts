import { configurationOf } from '#core/ticket/config/configuration.ts';
import type { Ticket } from './ticket.ts';

const empty: Ticket = {
  exchanges: [],
  calls: [],
  console: [],
  policy: null,
  applications: null,
  integrationServer: null,
  leftOut: [],
  notUnderstood: [],
};

/**
 * What several pastes and files hold together, in their order; files of one export are joined by their
 * ids. Lines are those of each by itself.
 */
export function mergeTickets(tickets: readonly Ticket[]): Ticket {
  const [first = empty, second] = tickets;
  if (!second) return first;
  const all = <T>(of: (ticket: Ticket) => readonly T[] | undefined): readonly T[] =>
    tickets.flatMap((ticket) => of(ticket) ?? []);
  const settings = all(({ integrationServer }) => (integrationServer ? [integrationServer] : []));
  return {
    exchanges: all((ticket) => ticket.exchanges),
    calls: all((ticket) => ticket.calls),
    console: all((ticket) => ticket.console),
    ...configurationOf(all((ticket) => ticket.assets)),
    integrationServer:
      settings.length > 0 ? (Object.assign({}, ...settings) as Record<string, string>) : null,
    leftOut: all((ticket) => ticket.leftOut),
    notUnderstood: all((ticket) => ticket.notUnderstood),
  };
}
