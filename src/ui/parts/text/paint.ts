/** Which ink a piece of a line is written in; the looks are in RawBackdrop.svelte. */
export type Ink = 'plain' | 'name' | 'key' | 'string' | 'constant' | 'stand-in';

export interface Piece {
  readonly text: string;
  readonly ink: Ink;
}

/** One list of pieces per line; joined, the pieces are the line again. */
export type Paint = (lines: readonly string[]) => readonly (readonly Piece[])[];

const plain = (text: string): Piece => ({ text, ink: 'plain' });

// A field name is a token (RFC 9110, section 5.6.2) directly before the colon.
const fieldName = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+:/;

/** An HTTP message: header names recede; nothing after the empty line is a header. */
export const paintHeaders: Paint = (lines) => {
  const blank = lines.indexOf('');
  return lines.map((line, i) => {
    const name = blank !== -1 && i > blank ? undefined : fieldName.exec(line)?.[0];
    if (name === undefined) return [plain(line)];
    return [{ text: name, ink: 'name' }, plain(line.slice(name.length))];
  });
};

// A string, closed or cut off by the end of its line, with the colon that makes it a key; a constant.
const jsonPart = /("(?:[^"\\]|\\.)*"?)(?=(\s*:)?)|-?\b\d[\d.eE+-]*|\b(?:true|false|null)\b/g;

/** JSON, also while it is being typed: no JSON string goes over the end of its line. */
export const paintJson: Paint = (lines) =>
  lines.map((line) => {
    const pieces: Piece[] = [];
    let from = 0;
    for (const match of line.matchAll(jsonPart)) {
      if (match.index > from) pieces.push(plain(line.slice(from, match.index)));
      const ink = match[1] === undefined ? 'constant' : match[2] === undefined ? 'string' : 'key';
      pieces.push({ text: match[0], ink });
      from = match.index + match[0].length;
    }
    if (from < line.length || pieces.length === 0) pieces.push(plain(line.slice(from)));
    return pieces;
  });
