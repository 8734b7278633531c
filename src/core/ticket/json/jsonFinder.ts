import type { Finder, Piece, Reading, TicketLine } from '#core/ticket/piece.ts';
import { JsonReader } from './jsonReader.ts';
import { Recognised } from './recognised.ts';

const encoder = new TextEncoder();

/** Where JSON can begin in a line: at its start, or after a word for it. */
const start = /^\s*(?=\{|\[\s*(?:[{"[]|$))|[\s:=(](?=\{\s*["'])/;

/**
 * JSON among prose: configuration, a HAR, an event. What is JSON and nothing that is looked for is
 * passed over; what stops being JSON is read on from where it does.
 */
export const jsonFinder: Finder = { starts: start, read };

function read(lines: readonly TicketLine[], at: number): Reading | null {
  const sink = new Recognised();
  const reader = new JsonReader(sink);
  let next = at;
  for (; next < lines.length && !reader.done && !reader.failed; next++) {
    const { text, number } = lines[next] ?? { text: '', number: 0 };
    const from = next === at ? (start.exec(text)?.index ?? 0) : 0;
    reader.push(encoder.encode(`${from > 0 ? text.slice(from + 1) : text}\n`), number);
  }
  const first = lines[at]?.number ?? 1;
  if (reader.failed) return failed(sink, lines, at, reader.line);
  const pieces: Piece[] = sink.pieces;
  if (reader.end()) {
    if (!sink.any) return passed(lines, at, reader.line);
    const whole = { first, last: lines.at(-1)?.number ?? first };
    pieces.push({ kind: 'problem', problem: 'cut-off', lines: whole });
    pieces.push({ kind: 'not-understood', code: 'cut-off', lines: whole });
  }
  return pieces.length > 0 || next > at + 1 ? { pieces, next } : null;
}

/** What was read before it went wrong counts; what is after is asked again. */
function failed(
  sink: Recognised,
  lines: readonly TicketLine[],
  at: number,
  failedLine: number,
): Reading | null {
  const reading = passed(lines, at, failedLine);
  if (!sink.any) return reading;
  const range = { first: lines[at]?.number ?? 1, last: failedLine };
  return {
    pieces: [...sink.pieces, { kind: 'not-understood', code: 'invalid-json', lines: range }],
    next: reading?.next ?? at + 1,
  };
}

/** Passes over what was JSON, so that no line is read again and again; null if that is one line. */
function passed(lines: readonly TicketLine[], at: number, until: number): Reading | null {
  let next = at + 1;
  while (next < lines.length && (lines[next]?.number ?? 0) < until) next++;
  return next > at + 1 ? { pieces: [], next } : null;
}
