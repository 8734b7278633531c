import { withoutSecretsInText } from '#core/secrets/inText.ts';
import { LeftOut } from '#core/secrets/leftOut.ts';
import { keptUrl } from '#core/ticket/privacy/kept.ts';
import type { Piece } from '#core/ticket/piece.ts';
import type { Lines, TicketConsole } from '#core/ticket/ticket.ts';

type Told = Pick<TicketConsole, 'browser' | 'kind'> &
  Partial<Omit<TicketConsole, 'lines' | 'text'>>;

/**
 * The piece for a failure, and one for each secret in its addresses. What is not given is not told.
 *
 * @param texts what was printed, message by message
 */
export function consolePieces(
  told: Told,
  lines: Lines,
  texts: readonly string[],
): readonly Piece[] {
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
    text: texts.map((text) => printedText(text, leftOut)).join('\n'),
  };
  return [{ kind: 'console', entry, lines }, ...leftOutPieces(leftOut, lines)];
}

export const leftOutPieces = (leftOut: LeftOut, lines: Lines): readonly Piece[] =>
  leftOut.names.map((name) => ({ kind: 'left-out', name, lines }));

/** A message in one line. What is quoted in it may be secret, and is mostly an address. */
const printedText = (text: string, { leaveOut }: LeftOut): string =>
  withoutSecretsInText(
    text
      .replace(/\s*\n\s*/g, ' ')
      .trim()
      .replace(/(['"‘“`][a-z][a-z\d+.-]{0,30}:\/\/[^'"‘’“”`?#]{0,8000})[?#][^'"‘’“”`]*/gi, '$1')
      .replace(/([a-z][a-z\d+.-]{0,30}:\/\/[^\s'"‘’“”`?#]{0,8000})[?#][^\s'"‘’“”`]*/gi, '$1')
      .replace(/[a-z][a-z\d+.-]{0,30}:\/\/[^\s'"‘’“”`]{1,8000}/gi, (url) => keptUrl(url, leaveOut)),
    leaveOut,
  );

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
