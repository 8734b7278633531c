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
 * What several pastes and files hold together, in their order. Lines are those of each by itself. Two
 * policies that differ are none: nothing tells which one answered.
 */
export function mergeTickets(tickets: readonly Ticket[]): Ticket {
  const [first = empty, second] = tickets;
  if (!second) return first;
  const all = <T>(of: (ticket: Ticket) => readonly T[] | null | undefined): readonly T[] =>
    tickets.flatMap((ticket) => of(ticket) ?? []);
  const policies = distinct(all((ticket) => ticket.policy && [ticket.policy]));
  const settings = all((ticket) => ticket.integrationServer && [ticket.integrationServer]);
  const archived = all((ticket) => ticket.policies);
  const apis = all((ticket) => ticket.apis);
  const { problem: _, policies: __, parts: ___, ...rest } = Object.assign({}, ...tickets) as Ticket;
  return {
    ...rest,
    exchanges: all((ticket) => ticket.exchanges),
    calls: all((ticket) => ticket.calls),
    console: all((ticket) => ticket.console),
    policy: policies.length === 1 ? (policies[0] ?? null) : null,
    ...(archived.length > 0 && { policies: archived }),
    ...(apis.length > 0 && { apis }),
    applications: tickets.some((ticket) => ticket.applications)
      ? distinct(all((ticket) => ticket.applications))
      : null,
    integrationServer:
      settings.length > 0 ? (Object.assign({}, ...settings) as Record<string, string>) : null,
    leftOut: all((ticket) => ticket.leftOut),
    notUnderstood: all((ticket) => ticket.notUnderstood),
  };
}

const distinct = <T>(all: readonly T[]): readonly T[] => [
  ...new Map(all.map((each) => [JSON.stringify(each), each])).values(),
];
