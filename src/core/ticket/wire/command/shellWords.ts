import type { TicketLine } from '#core/ticket/piece.ts';
import { ansiEscape, unescapedAnsi } from './ansiEscape.ts';
import { LineCursor } from './lineCursor.ts';

/** A word of a command, without its quotes. */
export interface Word {
  readonly text: string;
  /** Holds `$NAME` or `$(…)`: its value is not in the paste. */
  readonly variable: boolean;
}

export interface Words {
  readonly words: readonly Word[];
  /** The index of the first line after the command. */
  readonly next: number;
}

/** Options with a value that can have many lines. A header has none. */
const mayHaveLines = /^(?:-d|--data|--json|--post-data|--body-data|-F|--form|--raw|-b|--cookie)/;

/** A string of three lines that is no body was never closed. */
const mostLinesOfAWord = 3;

const plainRun = /[^\s'"\\$`|;&<>]+/y;
const inDoubleQuotes = /[^"\\$]+/y;
const inAnsiQuotes = /[^'\\]+/y;
const expansion = /\$(?:\w{1,100}|\{[^}]{0,200}\}|\([^)]{0,200}\))?/y;
const blanks = /\s+/y;

/**
 * The words of a command as a POSIX shell reads them, over continued lines, up to a pipe, `;` or the
 * end. A backtick at the end of a line continues it too (PowerShell), any other ends the command
 * (Markdown).
 */
export function shellWords(lines: readonly TicketLine[], at: number, column: number): Words {
  const reader = new ShellReader(new LineCursor(lines, at, column));
  return reader.read();
}

class ShellReader {
  readonly #words: Word[] = [];
  readonly #cursor: LineCursor;
  /** The word that is being read, in pieces; null between words. */
  #pieces: string[] | null = null;
  #variable = false;
  /** The word that follows names a file. */
  #redirected = false;

  constructor(cursor: LineCursor) {
    this.#cursor = cursor;
  }

  read(): Words {
    while (this.#step());
    this.#endWord();
    return { words: this.#words, next: this.#cursor.at + 1 };
  }

  /** Reads a little more; false at the end of the command. */
  #step(): boolean {
    const { char } = this.#cursor;
    if (char === undefined) return this.#endLine();
    if (/\s/.test(char)) {
      this.#endWord();
      return this.#cursor.take(blanks) !== '';
    }
    if (char === "'") return this.#singleQuoted();
    if (char === '"') return this.#doubleQuoted();
    if (char === '\\') return this.#backslash();
    if (char === '$') return this.#dollar();
    if (char === '`') return this.#continues(/^`\s*$/);
    if (char === '&') return this.#ampersand();
    if (char === '<' || char === '>') return this.#angle(char);
    return char !== ';' && char !== '|' && this.#append(this.#cursor.take(plainRun));
  }

  /** A mail can break a command in two: an option of the next line belongs to it. */
  #endLine(): boolean {
    this.#endWord();
    const next = this.#cursor.nextLine;
    const last = this.#words.at(-1)?.text ?? '';
    const option = /^\s*(?:-[HXdkivsLI]+(?=[\s"'])|--[a-z][\w-]{3,30}(?:\s|=|$)|"?Access-Control)/;
    const value = /^-[HX]$/.test(last) && /^\s*["'\w]/.test(next);
    return (value || option.test(next)) && this.#cursor.goToNextLine();
  }

  /** To the next line, if the rest of this one is as it has to be and there is more. */
  #continues(end: RegExp): boolean {
    if (!end.test(this.#cursor.rest())) return false;
    return !/^\s*(?:```|$)/.test(this.#cursor.nextLine) && this.#cursor.goToNextLine();
  }

  #backslash(): boolean {
    if (/^\\\s*$/.test(this.#cursor.rest(20))) return this.#continues(/^\\\s*$/);
    return this.#append(this.#cursor.take(/\\[^]/y).slice(1));
  }

  #dollar(): boolean {
    if (this.#cursor.rest(2) === "$'") return this.#ansiQuoted();
    return this.#expansion();
  }

  /** `$NAME`, `${NAME}`, `$(command)`: kept as they are written. */
  #expansion(): true {
    const text = this.#cursor.take(expansion);
    if (text.length > 1) this.#variable = true;
    return this.#append(text);
  }

  #singleQuoted(): boolean {
    this.#cursor.column++;
    return this.#quoted(() => {
      const { text, ended } = this.#cursor.takeUpTo("'");
      this.#append(text);
      return ended;
    });
  }

  #doubleQuoted(): boolean {
    this.#cursor.column++;
    return this.#quoted((char) => {
      if (char === '"') return this.#cursor.take(/"/y) !== '';
      if (char === '\\')
        this.#append(this.#cursor.take(/\\[^]?/y).replace(/^\\(?=["\\$`])|^\\$/, ''));
      else if (char === '$') this.#expansion();
      else this.#append(this.#cursor.take(inDoubleQuotes));
      return false;
    });
  }

  #ansiQuoted(): boolean {
    this.#cursor.column += 2;
    return this.#quoted((char) => {
      if (char === "'") return this.#cursor.take(/'/y) !== '';
      if (char === '\\') this.#append(unescapedAnsi(this.#cursor.take(ansiEscape)));
      else this.#append(this.#cursor.take(inAnsiQuotes));
      return false;
    });
  }

  /** Reads with `part` until it says that the string is closed, over lines where a body may have some. */
  #quoted(part: (char: string) => boolean): boolean {
    this.#append('');
    const option = this.#words.at(-1)?.text ?? '';
    const start = this.#cursor.at;
    for (;;) {
      const { char } = this.#cursor;
      if (char !== undefined) {
        if (part(char)) return true;
        continue;
      }
      const tooLong = this.#cursor.at - start + 1 >= mostLinesOfAWord && !mayHaveLines.test(option);
      if (tooLong || /^\s*```/.test(this.#cursor.nextLine)) return false;
      if (!this.#cursor.goToNextLine()) return false;
      this.#append('\n');
    }
  }

  /** Between commands; in a URL that was not quoted, a part of it. */
  #ampersand(): boolean {
    const between = this.#pieces === null && !this.#redirected;
    if (between || /^&(?:&|\s|$)/.test(this.#cursor.rest(2))) return false;
    return this.#append(this.#cursor.take(/&/y));
  }

  /** `2>&1`, `> file`; but `https://<host>/` is a word. */
  #angle(char: string): true {
    this.#cursor.column++;
    if (this.#pieces !== null && !/^[12&]$/.test(this.#pieces.join(''))) return this.#append(char);
    this.#pieces = null;
    this.#redirected = true;
    return true;
  }

  #append(text: string): true {
    (this.#pieces ??= []).push(text);
    return true;
  }

  #endWord(): void {
    if (this.#pieces === null) return;
    const text = this.#pieces.join('');
    if (this.#redirected) this.#redirected = false;
    else this.#words.push({ text, variable: this.#variable });
    this.#pieces = null;
    this.#variable = false;
  }
}
