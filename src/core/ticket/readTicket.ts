import { axiosError } from '#core/ticket/code/axiosError.ts';
import { code } from '#core/ticket/code/code.ts';
import { consoleFinders } from '#core/ticket/console/finders.ts';
import { cleanLines } from '#core/ticket/lines/cleanLines.ts';
import { wireFinders } from '#core/ticket/wire/finders.ts';
import { policyTable } from '#core/ticket/config/policyTable.ts';
import { wattLines } from '#core/ticket/config/wattLines.ts';
import { jsonFinder } from '#core/ticket/json/jsonFinder.ts';
import { readInput } from './input.ts';
import type { Finder, Piece, Reading, TicketLine } from './piece.ts';
import type { Ticket } from './ticket.ts';
import { ticketOf } from './ticketOf.ts';

/** In the order in which they are asked: what its first line tells apart comes first. */
const finders: readonly Finder[] = [
  axiosError,
  wattLines,
  policyTable,
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
  const read = readInput(input);
  return ticketOf(read.pieces ?? piecesOf(cleanLines(read.text)));
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
