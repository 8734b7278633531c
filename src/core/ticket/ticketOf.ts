import { settled } from '#core/ticket/console/settled.ts';
import { partsOf } from './parts.ts';
import type { Piece } from './piece.ts';
import type { Ticket } from './ticket.ts';
import { exchangesOf } from '#core/ticket/wire/exchanges.ts';

/** The pieces of a paste, put together. */
export function ticketOf(found: readonly Piece[]): Ticket {
  const pieces = settled(found);
  const of = <K extends Piece['kind']>(kind: K): Extract<Piece, { kind: K }>[] =>
    pieces.filter((piece): piece is Extract<Piece, { kind: K }> => piece.kind === kind);
  const settings = of('integration-server');
  const applications = of('applications').flatMap((piece) => piece.applications);
  const [policy, otherPolicy] = of('policy');
  const ticket: Ticket = {
    exchanges: exchangesOf(pieces),
    calls: of('call').map(({ call, lines }) => ({ ...call, lines })),
    console: of('console').map(({ entry, lines }) => ({ ...entry, lines })),
    policy: otherPolicy ? null : (policy?.policy ?? null),
    applications: of('applications').length > 0 ? applications : null,
    integrationServer:
      settings.length > 0 ? Object.assign({}, ...settings.map((piece) => piece.settings)) : null,
    parts: partsOf(found),
    leftOut: of('left-out').map(({ name, lines }) => ({ name, lines })),
    notUnderstood: of('not-understood').map(({ code, lines }) => ({ code, lines })),
  };
  return ticket;
}
