import { settled } from '#core/ticket/console/settled.ts';
import { partsOf } from './parts.ts';
import type { Piece } from './piece.ts';
import { isAsset, type Asset } from '#core/ticket/config/asset.ts';
import { configurationOf } from '#core/ticket/config/configuration.ts';
import type { Lines, Ticket, TicketProblem } from './ticket.ts';
import { exchangesOf } from '#core/ticket/wire/exchanges.ts';

/** The pieces of a paste, put together. */
export function ticketOf(found: readonly Piece[]): Ticket {
  const pieces = settled(found);
  const of = <K extends Piece['kind']>(kind: K): Extract<Piece, { kind: K }>[] =>
    pieces.filter((piece): piece is Extract<Piece, { kind: K }> => piece.kind === kind);
  const settings = of('integration-server');
  const [problem] = of('problem');
  const ticket: Ticket = {
    exchanges: exchangesOf(pieces),
    calls: of('call').map(({ call, lines }) => ({ ...call, lines })),
    console: of('console').map(({ entry, lines }) => ({ ...entry, lines })),
    ...configurationOf(pieces.filter(isAsset).map(withoutLines)),
    integrationServer:
      settings.length > 0 ? Object.assign({}, ...settings.map((piece) => piece.settings)) : null,
    parts: partsOf(found),
    leftOut: of('left-out').map(({ name, lines }) => ({ name, lines })),
    notUnderstood: of('not-understood').map(({ code, lines }) => ({ code, lines })),
    ...withProblem(problem?.problem ?? (found.length === 0 ? 'nothing-found' : undefined)),
  };
  return ticket;
}

const withProblem = (problem: TicketProblem | undefined): Pick<Ticket, 'problem'> =>
  problem === undefined ? {} : { problem };

const withoutLines = ({ lines: _, ...asset }: Asset & { readonly lines: Lines }): Asset => asset;
