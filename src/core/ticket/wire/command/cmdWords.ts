import type { TicketLine } from '#core/ticket/piece.ts';
import type { Word, Words } from './shellWords.ts';
import { typed } from './typed.ts';

/**
 * The words of a command for Windows' command line: `^` takes the meaning from the character after it
 * and continues a line, then the program splits at blanks outside of `"`, in which `\"` and `""` are
 * one. A line end in a string is `^` and two of them.
 */
export function cmdWords(lines: readonly TicketLine[], at: number, column: number): Words {
  const { text, next } = unescaped(lines, at, column);
  return { words: split(text), next };
}

/** A caret before a line end and what it continues with, as one text. */
function unescaped(lines: readonly TicketLine[], at: number, column: number) {
  const pieces: string[] = [];
  let index = at;
  for (let start = column; ; start = 0) {
    const line = typed(lines[index]?.text ?? '').slice(start);
    const continued = /\^\s*$/.test(line);
    // A caret that is escaped is a character, and ends nothing.
    pieces.push(line.replace(/\^\s*$/, '').replace(/\^(.)/g, literally));
    index++;
    if (!continued || index >= lines.length) break;
    if (lines[index]?.text.trim() !== '') continue;
    if (index + 1 >= lines.length) break;
    pieces.push('\n');
    index++;
  }
  return { text: pieces.join(''), next: index };
}

/** Stands for a percent sign with a caret before it, with which no variable begins. */
const percent = '\ue025';

const literally = (_: string, char: string): string => (char === '%' ? percent : char);

/** A word outside of quotes, a string, or what is between words. */
const part = /\s+|"((?:[^"\\]|\\["\\]|\\|"")*)(?:"|$)|[^\s"]+/g;

function split(text: string): readonly Word[] {
  const words: Word[] = [];
  let word: string | null = null;
  const end = () => {
    if (word !== null) {
      words.push({ text: word.replaceAll(percent, '%'), variable: /%\w+%/.test(word) });
    }
    word = null;
  };
  for (const [whole, quoted] of text.matchAll(part)) {
    if (quoted !== undefined) word = (word ?? '') + quoted.replace(/\\(["\\])|"(")/g, '$1$2');
    else if (/^\s/.test(whole)) end();
    else if (/^[&|]/.test(whole) && word === null) break;
    else word = (word ?? '') + whole;
  }
  end();
  return words;
}
