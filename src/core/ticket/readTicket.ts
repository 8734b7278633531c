import { axiosError } from '#core/ticket/code/axiosError.ts';
import { code } from '#core/ticket/code/code.ts';
import { consoleFinders } from '#core/ticket/console/finders.ts';
import { cleanLines } from '#core/ticket/lines/cleanLines.ts';
import { accessLog } from '#core/ticket/wire/accessLog.ts';
import { wireFinders } from '#core/ticket/wire/finders.ts';
import { policyTable } from '#core/ticket/config/policyTable.ts';
import { wattLines } from '#core/ticket/config/wattLines.ts';
import { jsonFinder } from '#core/ticket/json/jsonFinder.ts';
import { problemPiece, readInput } from './input.ts';
import type { Finder, Piece, Reading, TicketLine } from './piece.ts';
import type { Ticket } from './ticket.ts';
import { callSentence } from '#core/ticket/reply/callSentence.ts';
import { predicted } from '#core/ticket/reply/predicted.ts';
import { ticketOf } from './ticketOf.ts';

/** In the order in which they are asked: what its first line tells apart comes first. */
const finders: readonly Finder[] = [
  predicted,
  callSentence,
  axiosError,
  wattLines,
  policyTable,
  accessLog,
  ...consoleFinders,
  ...wireFinders,
  code,
  jsonFinder,
];

/**
 * What a paste or a file holds: requests and answers, the page's calls, console lines, configuration,
 * in any order, among prose. Nothing is guessed, nothing secret is kept, and it never throws.
 */
export function readTicket(input: string | Uint8Array): Ticket {
  const steps = readingSteps(input);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * The same in steps of a few milliseconds, so that whoever reads a large file can show how far it is
 * and stop. Yields how much of the input was read: bytes, or about as many characters.
 */
export function* readingSteps(input: string | Uint8Array): Generator<number, Ticket> {
  const read = yield* readInput(input);
  if (read.pieces) return ticketOf(read.pieces);
  const pieces = piecesOf(cleanLines(read.text));
  return ticketOf(read.problem ? [...pieces, problemPiece(read.problem)] : pieces);
}

function piecesOf(lines: readonly TicketLine[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < lines.length;) {
    const reading = readAt(lines, at);
    for (const piece of reading?.pieces ?? []) pieces.push(piece);
    at = reading?.next ?? at + 1;
  }
  return pieces;
}

/** Of a longer line only its beginning is asked for what it is: a whole file can be one line. */
const longestStart = 100_000;

function readAt(lines: readonly TicketLine[], at: number): Reading | null {
  const text = (lines[at]?.text ?? '').slice(0, longestStart);
  for (const { starts, read } of finders) {
    const reading = starts.test(text) ? read(lines, at) : null;
    if (reading) return reading;
  }
  return null;
}
