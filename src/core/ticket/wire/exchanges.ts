import type { Piece } from '#core/ticket/piece.ts';
import type { TicketExchange } from '#core/ticket/ticket.ts';
import { preflightOf } from './preflight.ts';

/** The exchanges that requests, answers and errors are pieces of, in the order of the paste. */
export function exchangesOf(pieces: readonly Piece[]): readonly TicketExchange[] {
  const exchanges: TicketExchange[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'request')
      exchanges.push({
        preflight: preflightOf(piece.request),
        request: piece.request,
        response: null,
        lines: piece.lines,
      });
    if (piece.kind !== 'exchange') continue;
    const { preflight, request, response, error, lines } = piece;
    exchanges.push({
      ...{ preflight, request, response, lines },
      ...(error !== undefined && { error }),
    });
  }
  return exchanges;
}
