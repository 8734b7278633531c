import type { TicketProblem } from '#core/ticket/ticket.ts';
import { gunzip } from './unpack.ts';

/** A recording of an afternoon is below it. */
const maxUnpacked = 1 << 28;

export const isGzip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;

/** What a gzipped file holds; of one that is too large, nothing. */
export function gunzipped(packed: Uint8Array): {
  readonly bytes: Uint8Array;
  readonly problem: TicketProblem | null;
} {
  const budget = { left: maxUnpacked };
  const pieces: Uint8Array[] = [];
  const isWhole = gunzip(packed, budget, (piece) => void pieces.push(piece));
  if (budget.left <= 0) return { bytes: new Uint8Array(), problem: 'too-large-unpacked' };
  const bytes = new Uint8Array(maxUnpacked - budget.left);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return { bytes, problem: isWhole ? null : 'cut-off' };
}
