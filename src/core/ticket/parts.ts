import type { Piece } from './piece.ts';
import type { PartKind, TicketPart } from './ticket.ts';

/** Beyond that nobody looks at single lines. */
const mostParts = 2000;

/** Which lines were taken for what, in the order of the paste. */
export function partsOf(pieces: readonly Piece[]): readonly TicketPart[] {
  const parts: TicketPart[] = [];
  for (const piece of pieces) {
    const kind = kindOf(piece);
    if (kind) parts.push({ kind, lines: piece.lines });
    if (parts.length === mostParts) break;
  }
  return parts;
}

function kindOf(piece: Piece): PartKind | null {
  if (piece.kind === 'request') return piece.told;
  if (piece.kind === 'exchange' && piece.told) return piece.told;
  return kinds[piece.kind] ?? null;
}

const kinds: Partial<Record<Piece['kind'], PartKind>> = {
  response: 'output',
  error: 'output',
  exchange: 'har',
  console: 'console-line',
  call: 'call',
  policy: 'policy',
  application: 'applications',
  'integration-server': 'settings',
};
