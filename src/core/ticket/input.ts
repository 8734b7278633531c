import { piecesOfArchive } from '#core/ticket/config/archive.ts';
import { gunzipped, isGzip } from '#core/ticket/config/gzip.ts';
import { bytesOf, piecesOf } from '#core/ticket/json/bytes.ts';
import { JsonReader } from '#core/ticket/json/jsonReader.ts';
import { Recognised } from '#core/ticket/json/recognised.ts';
import { isText } from './isText.ts';
import type { Piece } from './piece.ts';
import type { TicketProblem } from './ticket.ts';

/** What an input is: pieces at once, or text to be read by lines. */
export type ReadInput =
  | { readonly pieces: readonly Piece[] }
  | {
      readonly text: string;
      /** What is wrong with the whole of it. */
      readonly problem: TicketProblem | null;
      readonly pieces?: undefined;
    };

const none = { first: 1, last: 1 };

export const problemPiece = (problem: TicketProblem): Piece => ({
  kind: 'problem',
  problem,
  lines: none,
});

/** Text that is not JSON is read up to this length. */
const maxText = 1 << 26;

/**
 * A file is what its bytes say, whatever it is called. Yields how much of it was read, bytes or
 * characters, about once a megabyte.
 */
export function* readInput(input: string | Uint8Array): Generator<number, ReadInput> {
  if (typeof input === 'string' || !isGzip(input)) return yield* readPlain(input);
  const { bytes, problem } = gunzipped(input);
  if (problem && bytes.length === 0) return { pieces: [problemPiece(problem)] };
  const read = yield* readPlain(bytes);
  if (!problem) return read;
  return read.pieces
    ? { pieces: [problemPiece(problem), ...read.pieces] }
    : { ...read, problem: read.problem ?? problem };
}

function* readPlain(input: string | Uint8Array): Generator<number, ReadInput> {
  if (typeof input !== 'string' && isZip(input)) return { pieces: piecesOfArchive(input) };
  const whole = typeof input === 'string' ? input : textOfUtf16(input);
  const start = whole === null ? sampleOf(input as Uint8Array) : whole.slice(0, sampleLength);
  if (start.trim() === '' && input.length <= sampleLength)
    return { pieces: [problemPiece('empty')] };
  if (!isText(start)) return { pieces: [problemPiece('not-text')] };
  if (/^-----BEGIN PGP MESSAGE-----/.test(start)) return { pieces: [problemPiece('encrypted')] };
  if (/^[\s\ufeff]*(?:[{[]|\/[/*])/.test(start)) {
    const pieces = yield* piecesOfJson(
      whole === null ? piecesOf(input as Uint8Array) : bytesOf(whole),
    );
    if (pieces) return { pieces };
  }
  const text = whole ?? new TextDecoder().decode((input as Uint8Array).subarray(0, maxText));
  return { text: text.slice(0, maxText), problem: input.length > maxText ? 'too-large' : null };
}

const sampleLength = 1 << 12;

const sampleOf = (bytes: Uint8Array): string =>
  new TextDecoder().decode(bytes.subarray(0, sampleLength));

/** PowerShell writes this into files. Null if it is not that. */
function textOfUtf16(bytes: Uint8Array): string | null {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  if (mark !== 0xfffe && mark !== 0xfeff) return null;
  return new TextDecoder(mark === 0xfffe ? 'utf-16le' : 'utf-16be').decode(bytes);
}

/** `PK`, then a file, the directory of an empty archive, or a part of one. */
const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) < 9 && (bytes[3] ?? 9) < 9;

/** The pieces of a text that is JSON as a whole, also if its end is missing; null if it is not. */
function* piecesOfJson(bytes: Iterable<Uint8Array>): Generator<number, readonly Piece[] | null> {
  let read = 0;
  const sink = new Recognised();
  const reader = new JsonReader(sink);
  for (const piece of bytes) {
    reader.push(piece);
    if (reader.failed || reader.over) return null;
    yield (read += piece.length);
  }
  if (!reader.end()) return reader.done ? sink.pieces : null;
  if (!sink.any) return null;
  const lines = { first: reader.line, last: reader.line };
  return [
    ...sink.pieces,
    { kind: 'not-understood', code: 'cut-off', lines },
    problemPiece('cut-off'),
  ];
}
