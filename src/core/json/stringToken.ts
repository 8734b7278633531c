import type { SyntaxIssues } from './syntaxIssue.ts';
import type { TextRange } from '#core/text/textRange.ts';

export interface StringToken extends TextRange {
  readonly kind: 'string';
  readonly value: string;
}

const quote = 0x22;
const backslash = 0x5c;
const escape = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
/** Quotation marks that people use or word processors make, with what closes them. */
const wrongQuotes: Readonly<Record<string, string>> = {
  "'": "'",
  '`': '`',
  '\u2018': '\u2019',
  '\u201a': '\u2018',
  '\u201c': '\u201d',
  '\u201d': '\u201d',
  '\u201e': '\u201c',
};

/**
 * The string whose opening quote is at `start`; one that is not closed ends with its line.
 * Once `issues` takes no more, the rest is not read: nothing of it would be reported.
 */
export function readString(text: string, start: number, issues: SyntaxIssues): StringToken {
  let at = start + 1;
  let plain = true;
  let sound = true;
  for (; at < text.length && !issues.closed; at++) {
    const unit = text.charCodeAt(at);
    if (unit === quote) {
      const source = text.slice(start, at + 1);
      const value = plain || !sound ? source.slice(1, -1) : (JSON.parse(source) as string);
      return { kind: 'string', value, start, end: at + 1 };
    }
    if (unit === backslash) {
      plain = false;
      escape.lastIndex = at;
      if (escape.test(text)) at = escape.lastIndex - 1;
      else if (endsLine(text, at + 1)) break;
      else {
        sound = false;
        issues.add('invalid-escape', { start: at, end: at + 2 });
        at++;
      }
    } else if (unit < 0x20) {
      if (endsLine(text, at)) break;
      sound = false;
      issues.add('control-character', { start: at, end: at + 1 });
    }
  }
  return unterminated(text, start, issues);
}

/** `'…'`, `“…”` and the like, read as the string that was meant; null if there is no such string here. */
export function readWrongQuotes(
  text: string,
  start: number,
  issues: SyntaxIssues,
): StringToken | null {
  const closer = wrongQuotes[text.charAt(start)];
  if (closer === undefined) return null;
  const end = text.indexOf(closer, start + 1) + 1;
  if (end === 0 || end > lineEnd(text, start)) return unterminated(text, start, issues);
  issues.add('wrong-quotes', { start, end });
  return { kind: 'string', value: text.slice(start + 1, end - 1), start, end };
}

/** A string that swallowed the rest of its line: what follows cannot be known any more. */
function unterminated(text: string, start: number, issues: SyntaxIssues): StringToken {
  const end = lineEnd(text, start);
  issues.add('unterminated-string', { start, end });
  issues.close();
  return { kind: 'string', value: text.slice(start + 1, end), start, end };
}

function lineEnd(text: string, from: number): number {
  const length = text.slice(from).search(/[\n\r]/);
  return length === -1 ? text.length : from + length;
}

function endsLine(text: string, at: number): boolean {
  return at === text.length || text[at] === '\n' || text[at] === '\r';
}
