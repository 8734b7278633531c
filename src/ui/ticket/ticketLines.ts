import { notUnderstoodWords, partWords } from '#core/explain/ticket/partWords.ts';
import { placeholders } from '#core/secrets/placeholder.ts';
import type { Lines, Ticket } from '#core/ticket/ticket.ts';
import type { LineLook } from '#ui/parts/text/lineLook.ts';
import type { Paint, Piece } from '#ui/parts/text/paint.ts';

/** What each line of the text was taken for; lines that are nothing are prose. */
export function ticketLooks(
  { parts = [], notUnderstood }: Ticket,
  lineCount: number,
): ReadonlyMap<number, LineLook> {
  const looks = new Map<number, LineLook>();
  for (let line = 1; line <= lineCount; line++) looks.set(line, { bar: 'prose' });
  const mark = ({ first, last }: Lines, bar: LineLook['bar'], tag: string) => {
    for (let line = first; line <= Math.min(last, lineCount); line++) {
      const before = looks.get(line)?.tag;
      looks.set(line, { bar, tag: line === first ? tag : before });
    }
  };
  for (const { kind, lines } of parts) mark(lines, 'taken', partWords[kind]);
  for (const { code, lines } of notUnderstood) mark(lines, 'unread', notUnderstoodWords[code].tag);
  return looks;
}

/** Where a secret was left out, a stand-in shows. */
export const paintTicket: Paint = (lines) =>
  lines.map((line) => {
    const standIns = line.match(placeholders) ?? [];
    const pieces: Piece[] = [];
    line.split(placeholders).forEach((text, i) => {
      if (i > 0) pieces.push({ text: standIns[i - 1] ?? '', ink: 'stand-in' });
      if (text !== '' || pieces.length === 0) pieces.push({ text, ink: 'plain' });
    });
    return pieces;
  });

/** Why a stand-in is in a text; undefined if there is none. */
export const reasonOfStandIns = (text: string): string | undefined =>
  text.includes('-left-out')
    ? '“left-out”: what was here may be secret and does not count for CORS. It was never kept; names and lengths were.'
    : undefined;
