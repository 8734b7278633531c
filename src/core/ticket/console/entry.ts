import { LeftOut } from '#core/secrets/leftOut.ts';
import { keptUrl } from '#core/ticket/privacy/kept.ts';
import type { Piece } from '#core/ticket/piece.ts';
import type { Lines, TicketConsole } from '#core/ticket/ticket.ts';

type Told = Pick<TicketConsole, 'browser' | 'kind'> & Partial<Omit<TicketConsole, 'lines'>>;

/** The piece for a failure, and one for each secret in its addresses. What is not given is not told. */
export function consolePieces(told: Told, lines: Lines): readonly Piece[] {
  const leftOut = new LeftOut();
  const kept = (url: string | null | undefined): string | null =>
    url === null || url === undefined ? null : keptUrl(url, leftOut.leaveOut);
  const entry: Omit<TicketConsole, 'lines'> = {
    ...{ preflight: null, status: null, api: null },
    ...told,
    pageOrigin: kept(told.pageOrigin),
    url: kept(told.url),
    redirectedFrom: kept(told.redirectedFrom),
    parameter: kept(told.parameter),
  };
  return [{ kind: 'console', entry, lines }, ...leftOutPieces(leftOut, lines)];
}

export const leftOutPieces = (leftOut: LeftOut, lines: Lines): readonly Piece[] =>
  leftOut.names.map((name) => ({ kind: 'left-out', name, lines }));

/** An address as a message prints it; null for a stand-in such as `<URL>`, or for none. */
export function printedUrl(text: string | undefined): string | null {
  if (text === undefined) return null;
  const url = text.replace(/\s*\n\s*/g, '');
  return /^[a-z][a-z\d+.-]{0,30}:/i.test(url) ? url : null;
}

/** The origin of the page that a message names by its whole address. */
export function originOf(url: string | null): string | null {
  return url === null ? null : (/^[a-z][a-z\d+.-]{0,30}:\/\/[^/?#\s]*/i.exec(url)?.[0] ?? null);
}
