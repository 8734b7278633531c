import { sameName } from '#core/http/headers.ts';
import type { Piece } from '#core/ticket/piece.ts';
import type { TicketRequest } from '#core/ticket/ticket.ts';

/**
 * Whether a browser sent it as a preflight: OPTIONS, or a method that is not told, with
 * Access-Control-Request-Method. The gateway takes every OPTIONS for one. Null: cannot be told.
 */
export function preflightOf({ method, headers }: TicketRequest): boolean | null {
  if (method !== null && method !== 'OPTIONS') return false;
  if (headers === null) return null;
  return headers.some(([name]) => sameName(name, 'Access-Control-Request-Method'));
}

/** Whether a console line about a preflight to the same address stands beside an OPTIONS request. */
export function isMarkedPreflight(pieces: readonly Piece[]): (request: TicketRequest) => boolean {
  const urls = new Set<string>();
  for (const piece of pieces) {
    if (piece.kind === 'console' && piece.entry.preflight === true && piece.entry.url !== null) {
      urls.add(piece.entry.url);
    }
  }
  return ({ method, url }) => method === 'OPTIONS' && url !== null && urls.has(url);
}
