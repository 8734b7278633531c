import type { TicketLine } from '#core/ticket/piece.ts';
import { typed } from './typed.ts';

/** A place in the lines of a paste that moves forward. */
export class LineCursor {
  readonly #lines: readonly TicketLine[];
  #at: number;
  #text: string;
  column: number;

  constructor(lines: readonly TicketLine[], at: number, column: number) {
    this.#lines = lines;
    this.#at = at;
    this.#text = typed(lines[at]?.text ?? '');
    this.column = column;
  }

  /** The index of its line. */
  get at(): number {
    return this.#at;
  }

  /** Undefined at the end of the line. */
  get char(): string | undefined {
    return this.#text[this.column];
  }

  /** What is left of the line, up to a length. */
  rest(length?: number): string {
    return this.#text.slice(this.column, length === undefined ? undefined : this.column + length);
  }

  get nextLine(): string {
    return typed(this.#lines[this.#at + 1]?.text ?? '');
  }

  /** Moves to the next line; false if there is none. */
  goToNextLine(): boolean {
    if (this.#at + 1 >= this.#lines.length) return false;
    this.#text = this.nextLine;
    this.#at++;
    this.column = 0;
    return true;
  }

  /** Takes what a sticky pattern matches, or else one character. */
  take(pattern: RegExp): string {
    pattern.lastIndex = this.column;
    const [run = this.#text.charAt(this.column)] = pattern.exec(this.#text) ?? [];
    this.column += run.length;
    return run;
  }

  /** Takes all up to a text, and the text; null if the line has none: then all of the line. */
  takeUpTo(end: string): { readonly text: string; readonly ended: boolean } {
    const found = this.#text.indexOf(end, this.column);
    const text = this.#text.slice(this.column, found === -1 ? undefined : found);
    this.column = found === -1 ? this.#text.length : found + end.length;
    return { text, ended: found !== -1 };
  }
}
