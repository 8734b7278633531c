import type { TextPlace } from '#core/text/textPlace.ts';
import { trimHttpWhitespace } from '#core/http/headerValue.ts';

/** A line of a text with its place, for the issues in it. */
export interface TextLine {
  readonly text: string;
  /** 1-based. */
  readonly number: number;
  /** UTF-16 code units from the beginning of the whole text. */
  readonly start: number;
}

/** The lines of a text, ended by LF or CRLF (RFC 9112 §2.2). A bare CR does not end a line. */
export function textLines(text: string): readonly TextLine[] {
  let start = 0;
  return text.split('\n').map((piece, i) => {
    const line = { text: piece.replace(/\r$/, ''), number: i + 1, start };
    start += piece.length + 1;
    return line;
  });
}

/** Whether a line is empty or has only HTTP whitespace. */
export const isBlank = (line: TextLine): boolean => trimHttpWhitespace(line.text) === '';

/** The place of the characters `from` to `to` of a line. */
export const placeIn = (line: TextLine, from: number, to: number): TextPlace => ({
  line: line.number,
  column: from + 1,
  startOffset: line.start + from,
  endOffset: line.start + to,
});

/** A piece of a line without the HTTP whitespace at its ends, and its place. */
export interface Trimmed {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export function trimmedPiece(line: TextLine, from: number, to = line.text.length): Trimmed {
  const piece = line.text.slice(from, to);
  const text = trimHttpWhitespace(piece);
  const start = from + piece.indexOf(text);
  return { text, start, end: start + text.length };
}
