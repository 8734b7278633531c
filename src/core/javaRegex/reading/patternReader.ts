import { invalid } from '#core/javaRegex/issue.ts';
import type { PatternProblem } from '#core/javaRegex/issue.ts';
import { withoutQuotation } from './quotation.ts';

/** What is after the end, as in Java. `atEnd` tells it apart from a NUL in the pattern. */
export const nothing = '\0';

const isSupplementary = (char: string): boolean => char >= '\ud800' && char < '\ue000';
const blankOrHash = /[\t-\r #]/;

/**
 * The pattern, one character (code point) at a time, with a cursor that moves like Java's: the index
 * of an error in Java is the cursor minus one. In comments mode `peek`, `next` and `read` skip blanks
 * and comments; `nextRaw`, `skip` and `at` do not.
 */
export class PatternReader {
  readonly #chars: readonly string[];
  /** The index of the last character above U+FFFF, or half of one; -1 if there is none. */
  readonly lastSupplementary: number;
  cursor = 0;
  comments = false;
  unixLines = false;

  constructor(source: string) {
    const chars = withoutQuotation(Array.from(source));
    this.#chars = chars;
    this.lastSupplementary = chars.reduce(
      (last, char, i) => (isSupplementary(char) ? i : last),
      -1,
    );
  }

  get length(): number {
    return this.#chars.length;
  }

  get atEnd(): boolean {
    return this.cursor >= this.length;
  }

  at(index: number): string {
    return this.#chars[index] ?? nothing;
  }

  text(from: number, to = this.length): string {
    return this.#chars.slice(from, to).join('');
  }

  /** The character at the cursor. */
  peek(): string {
    let char = this.at(this.cursor);
    while (this.comments && blankOrHash.test(char)) {
      char = char === '#' ? this.#endOfLine() : this.nextRaw();
    }
    return char;
  }

  /** Moves by one and returns the character there. */
  next(): string {
    this.cursor += 1;
    return this.peek();
  }

  nextRaw(): string {
    this.cursor += 1;
    return this.at(this.cursor);
  }

  /** Returns the character at the cursor and moves past it. */
  read(): string {
    const char = this.peek();
    this.cursor += 1;
    return char;
  }

  /** Skips one character, returns the next one and moves past it. */
  skip(): string {
    this.cursor += 2;
    return this.at(this.cursor - 1);
  }

  unread(): void {
    this.cursor -= 1;
  }

  /** The error as Java reports it at the cursor. */
  invalid(description: string): PatternProblem {
    return invalid(description, this.cursor - 1);
  }

  /** A NUL ends a comment too; after a comment, a line end beyond ASCII is a character (measured). */
  #endOfLine(): string {
    const ends = this.unixLines ? '\n' : '\n\r\u0085\u2028\u2029';
    let char = this.nextRaw();
    while (char !== nothing && !ends.includes(char)) char = this.nextRaw();
    return char;
  }
}
