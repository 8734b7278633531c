import { LeftOut } from '#core/secrets/leftOut.ts';
import type { Piece } from '#core/ticket/piece.ts';
import { keptOfResponse, keptUrl } from '#core/ticket/privacy/kept.ts';
import type { Lines } from '#core/ticket/ticket.ts';
import type { HeaderLine } from './messageLines.ts';

/** An answer as it was read, before anything is left out. */
export interface RawResponse {
  readonly status: number | null;
  readonly reason: string | null;
  /** Null: none of its header lines is visible. */
  readonly headers: readonly HeaderLine[] | null;
  readonly message?: string | undefined;
  /** Where the request was sent, if it tells. */
  readonly url?: string | null | undefined;
}

/** An answer without its secrets, and one piece for each that was left out. */
export function responsePieces(raw: RawResponse, lines: Lines): readonly Piece[] {
  const leftOut = new LeftOut();
  const given = (raw.headers ?? []).map(([name, value]) => [name, value ?? ''] as const);
  const kept = keptOfResponse(given);
  const names = [...leftOut.names, ...kept.leftOut];
  return [
    {
      kind: 'response',
      response: {
        ...{ status: raw.status, statusText: raw.reason, headers: raw.headers && kept.headers },
        ...(raw.message !== undefined && { message: raw.message }),
      },
      ...(raw.url !== undefined && { url: raw.url && keptUrl(raw.url, leftOut.leaveOut) }),
      lines,
    },
    ...names.map((name): Piece => ({ kind: 'left-out', name, lines })),
  ];
}
