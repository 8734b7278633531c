import { invalid } from '#core/javaRegex/issue.ts';
import type { PatternProblem } from '#core/javaRegex/issue.ts';
import { withoutQuotation } from './quotation.ts';

/** What stands behind the end, as in Java, where a NUL of the pattern's own is told by `atEnd`. */
export const nothing = '\0';

const isSupplementary = (char: string): boolean => char >= '\ud800' && char < '\ue000';
const blankOrHash = /[\t-\r #]/;

/**
 * The pattern, character by character (each a code point), with a cursor that moves as Java's does:
 * what Java reports as the index of an error is the cursor less one. In comments mode `peek`,
 * `next` and `read` pass over blanks and comments; `nextRaw`, `skip` and `at` see them.
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

  /** What stands at the cursor. */
  peek(): string {
    let char = this.at(this.cursor);
    while (this.comments && blankOrHash.test(char)) {
      char = char === '#' ? this.#endOfLine() : this.nextRaw();
    }
    return char;
  }

  /** Moves on by one and answers what stands there. */
  next(): string {
    this.cursor += 1;
    return this.peek();
  }

  nextRaw(): string {
    this.cursor += 1;
    return this.at(this.cursor);
  }

  /** Takes what stands at the cursor. */
  read(): string {
    const char = this.peek();
    this.cursor += 1;
    return char;
  }

  /** Passes over one and takes the one behind it. */
  skip(): string {
    this.cursor += 2;
    return this.at(this.cursor - 1);
  }

  unread(): void {
    this.cursor -= 1;
  }

  /** The error as Java reports it at this place. */
  invalid(description: string): PatternProblem {
    return invalid(description, this.cursor - 1);
  }

  /** A NUL ends a comment too; a line's end that is no ASCII is a character again (measured). */
  #endOfLine(): string {
    const ends = this.unixLines ? '\n' : '\n\r\u0085\u2028\u2029';
    let char = this.nextRaw();
    while (char !== nothing && !ends.includes(char)) char = this.nextRaw();
    return char;
  }
}
