import type { Piece } from '#core/ticket/piece.ts';
import type { TicketApplication } from '#core/ticket/ticket.ts';

/**
 * The applications of a paste, each with the APIs that it is associated with, where that is told;
 * null if there is no word of any.
 */
export function applicationsOf(pieces: readonly Piece[]): readonly TicketApplication[] | null {
  const apis = new Map<string, string[]>();
  for (const piece of pieces) {
    if (piece.kind !== 'association') continue;
    apis.set(piece.application, [...(apis.get(piece.application) ?? []), ...piece.apis]);
  }
  const applications: TicketApplication[] = [];
  let told = false;
  for (const piece of pieces) {
    told ||= piece.kind === 'applications';
    if (piece.kind !== 'application') continue;
    const associated = piece.id === null ? undefined : apis.get(piece.id);
    applications.push({ ...piece.application, ...(associated && { apis: associated }) });
  }
  return applications.length > 0 || told ? applications : null;
}
