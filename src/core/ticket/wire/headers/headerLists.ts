import type { Finder, Piece, Reading, TicketLine } from '#core/ticket/piece.ts';
import { readBody } from '#core/ticket/wire/body.ts';
import { sideOf } from './knownNames.ts';
import { messagesOf } from './messages.ts';
import { readRows, type Rows } from './rows.ts';
import { isPlainReason } from './startLine.ts';

/**
 * Requests and answers as lists of headers: raw messages, the panels of the browsers' developer
 * tools, tables.
 */
export const headerLists: Finder = {
  starts:
    /^[\s*|`•–/-]{0,40}(?:HTTP\/\d|[A-Za-z]{2,20}\s{1,3}(?:\/|https?:\/\/)\S*|:?[\w-]{2,60}`?(?:\*\*)?\s{0,5}(?:[:|\t]|$)|(?:#+ )?(?:the )?(?:request|response|status|remote|referrer|anfrage|antwort|provisional)[ -]\w+)/i,
  read: (lines, at) => {
    const read = readRows(lines, at);
    if (read.rows.length === 0) return null;
    if (isEvidence(read)) return reading(lines, read);
    return read.rows.length > 1 ? { pieces: [], next: read.next } : null;
  },
};

/** A start line or a panel; or else two headers at least, of known names. */
function isEvidence({ rows }: Rows): boolean {
  const headers = rows.filter((row) => row.kind === 'header');
  const known = headers.filter(({ name }) => sideOf(name) !== null).length;
  const general = rows.filter((row) => row.kind === 'general' && row.label !== 'other').length;
  if (rows.some(({ kind }) => kind === 'request-line')) return true;
  const status = rows.find((row) => row.kind === 'status-line');
  if (status) return known > 0 || isPlainReason(status);
  if (general > 0) return known + general > 1;
  return known >= (rows.some(({ kind }) => kind === 'heading') ? 1 : 2);
}

/** With the body of an answer that is the last of the messages. */
function reading(lines: readonly TicketLine[], { rows, next }: Rows): Reading {
  const pieces = messagesOf(rows, lines);
  const last = pieces.findLastIndex(({ kind }) => kind !== 'left-out');
  const answer = pieces[last];
  if (answer?.kind !== 'response') return { pieces, next };
  const body = readBody(lines, next);
  const withMessage: Piece =
    body.message === undefined
      ? answer
      : { ...answer, response: { ...answer.response, message: body.message } };
  return { pieces: [...pieces.with(last, withMessage), ...body.pieces], next: body.next };
}
