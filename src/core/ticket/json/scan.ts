/** A string over more lines was probably never closed. */
const maxLinesInString = 20;

/**
 * Where strings, comments and what is not wanted end in the bytes of a JSON text, which come in
 * pieces. Counts lines on the way.
 */
export class Scan {
  line: number;
  /** The line in which the last string began. */
  stringLine: number;
  /** The quote of a string whose rest is in the next piece and not wanted; 0 if there is none. */
  inString = 0;
  /** A string has gone over so many lines that it is none. */
  lost = false;
  #escaped = false;

  constructor(line: number) {
    this.line = line;
    this.stringLine = line;
  }

  /**
   * Where a string ends, after its quote; -1 if that is not known yet.
   * @param start after its opening quote, or where a piece begins within it
   * @param leave whether the rest of it is not wanted: then the next piece begins within it
   */
  endOfString(bytes: Uint8Array, start: number, quote: number, leave: boolean): number {
    let at = this.#escaped ? start + 1 : start;
    this.#escaped = false;
    this.inString = 0;
    for (; at < bytes.length; at++) {
      const byte = bytes[at];
      if (byte === quote) return at + 1;
      if (byte === 0x5c) at++;
      else if (byte === 0x0a && ++this.line - this.stringLine > maxLinesInString) this.lost = true;
    }
    if (!leave) return -1;
    this.inString = quote;
    this.#escaped = at > bytes.length;
    return bytes.length;
  }

  /** Where a comment ends; -1 if that is not known yet, null if it is not one. */
  comment(bytes: Uint8Array, at: number): number | null {
    const second = bytes[at + 1];
    if (second === undefined) return -1;
    if (second === 0x2f) return bytes.indexOf(0x0a, at);
    if (second !== 0x2a) return null;
    for (let end = at + 2, lines = 0; end < bytes.length; end++) {
      if (bytes[end] === 0x0a) lines++;
      if (bytes[end] !== 0x2a || bytes[end + 1] !== 0x2f) continue;
      this.line += lines;
      return end + 2;
    }
    return -1;
  }

  /**
   * Where all brackets are closed of which `depth` are open, and how many of them are open at the end
   * of the piece. What is before a comment that is not over yet is done.
   */
  skip(bytes: Uint8Array, start: number, depth: number): { at: number; depth: number } {
    let at = start;
    let open = depth;
    while (at < bytes.length && open > 0) {
      const byte = bytes[at] ?? 0;
      if (byte === 0x22 || byte === 0x27) {
        this.stringLine = this.line;
        at = this.endOfString(bytes, at + 1, byte, true);
      } else if (byte === 0x2f) {
        const end = this.comment(bytes, at) ?? at + 1;
        if (end === -1) break;
        at = end;
      } else {
        at++;
        if (byte === 0x0a) this.line++;
        else if (byte === 0x7b || byte === 0x5b) open++;
        else if (byte === 0x7d || byte === 0x5d) open--;
      }
    }
    return { at, depth: open };
  }
}
