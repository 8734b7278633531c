import { readString, readWrongQuotes } from './stringToken.ts';
import type { SyntaxIssues } from './syntaxIssue.ts';
import type { TextRange } from '#core/text/textRange.ts';

/** A piece of JSON text. A `word` is a run of characters that is neither number nor literal. */
export type Token = TextRange &
  (
    | { readonly kind: '{' | '}' | '[' | ']' | ':' | ',' | 'word' | 'end' }
    | { readonly kind: 'string'; readonly value: string }
    | { readonly kind: 'literal'; readonly value: number | boolean | null }
  );

const comment = /\/\/[^\n\r]*|\/\*[^]*?(?:\*\/|$)/y;
// White space outside JSON's four, as pages and office programs put it into a copy.
const oddSpace = /(?:[^\S \t\n\r]|\u200b)+/y;
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
// A URL without quotes is one word although it has colons and slashes.
const word = /[a-z][a-z\d+.-]*:\/\/[^\s,"[\]{}]*|[^\s,:"[\]{}]+/iy;
const literals = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/**
 * The next token at or after `at`. What is not JSON, but has only one sensible meaning (a comment,
 * `'…'`), goes to `issues` and is read as what was meant.
 */
export function nextToken(text: string, at: number, issues: SyntaxIssues): Token {
  const start = skipBlank(text, at, issues);
  const character = text.charAt(start);
  switch (character) {
    case '':
      return { kind: 'end', start, end: start };
    case '{':
    case '}':
    case '[':
    case ']':
    case ':':
    case ',':
      return { kind: character, start, end: start + 1 };
    case '"':
      return readString(text, start, issues);
    default:
      return readWrongQuotes(text, start, issues) ?? readWord(text, start);
  }
}

function skipBlank(text: string, at: number, issues: SyntaxIssues): number {
  for (let start = at; ;) {
    while (isJsonSpace(text.charCodeAt(start))) start++;
    const commentEnd = matchEnd(comment, text, start);
    const end = commentEnd > start ? commentEnd : matchEnd(oddSpace, text, start);
    if (end === start) return start;
    issues.add(commentEnd > start ? 'comment' : 'odd-space', { start, end });
    start = end;
  }
}

function readWord(text: string, start: number): Token {
  const end = matchEnd(word, text, start);
  const source = text.slice(start, end);
  const literal = literals.get(source);
  if (literal !== undefined) return { kind: 'literal', value: literal, start, end };
  if (number.test(source)) return { kind: 'literal', value: Number(source), start, end };
  return { kind: 'word', start, end };
}

function isJsonSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
}

function matchEnd(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : at;
}
