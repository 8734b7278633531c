import type { TicketLine } from '#core/ticket/piece.ts';
import { typed } from './typed.ts';

/** A word, a string or a mark of a PowerShell script. */
export interface Token {
  readonly text: string;
  readonly quoted: boolean;
  /** Holds `$name` or `$(…)`: its value is not in the paste. */
  readonly variable: boolean;
  /** Between `@{` and `}`. */
  readonly inTable: boolean;
}

/** Strings with backtick escapes or doubled quotes, here-strings, marks, words, line ends. */
const token =
  /@"\n([^]*?)\n"@|@'\n([^]*?)\n'@|"((?:[^"`]|`[^]|"")*)"|'((?:[^']|'')*)'|(`[ \t]*\n)|(\n)|(@\{|[{}(),;|=])|[^\s"'{}(),;|=]+/g;

/** Most calls are not longer than this, one with a body not longer than that. */
const fewLines = 40;
const mostLines = 1000;

/** The tokens from a line on, up to the end of the call that begins at or below it. */
export function powershellTokens(lines: readonly TicketLine[], at: number, callAt: number) {
  const short = tokensWithin(lines, at, callAt, fewLines);
  return short.ended ? short : tokensWithin(lines, at, callAt, mostLines);
}

function tokensWithin(lines: readonly TicketLine[], at: number, callAt: number, most: number) {
  const part = lines.slice(at, callAt + most);
  const text = `${part.map((line) => typed(line.text)).join('\n')}\n`;
  const before = part.slice(0, callAt - at).reduce((sum, line) => sum + line.text.length + 1, 0);
  const tokens: Token[] = [];
  let depth = 0;
  let end = text.length;
  for (const match of text.matchAll(token)) {
    const [whole, here, hereRaw, double, single, , lineEnd, mark] = match;
    if (lineEnd !== undefined && depth === 0 && match.index >= before) {
      end = match.index;
      break;
    }
    if (mark === '@{' || mark === '{' || mark === '(') depth++;
    if (mark === '}' || mark === ')') depth--;
    const string =
      here ??
      hereRaw ??
      double?.replace(/`([^])|"(")/g, unescaped) ??
      single?.replaceAll("''", "'");
    if (/^`?\s+$/.test(whole)) continue;
    tokens.push({
      ...{ text: string ?? whole, quoted: string !== undefined },
      variable: double !== undefined && /(?<!`)\$[\w({]/.test(double),
      inTable: depth > 0,
    });
  }
  const next = at + (text.slice(0, end).match(/\n/g)?.length ?? 0) + 1;
  return { tokens, next: Math.min(next, lines.length), ended: end < text.length };
}

const named: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', 0: '\0' };

const unescaped = (_: string, char: string | undefined, quote: string | undefined): string =>
  char === undefined ? (quote ?? '') : (named[char] ?? char);
