import { Parser, type Options, type Program, type Token } from 'acorn';
import { tsPlugin } from '@sveltejs/acorn-typescript';
import type { IssueList } from '#core/snippet/call/issueList.ts';

/** As a console accepts it: `await` and `return` need no function around them. */
const options: Options = {
  ecmaVersion: 'latest',
  sourceType: 'module',
  allowAwaitOutsideFunction: true,
  allowReturnOutsideFunction: true,
};

/** In words and signs. Reading more would be felt, and a call is a few hundred. */
const maxTokens = 45_000;
/** Of another language, which is tried after JavaScript. */
const maxTypedTokens = 15_000;

/** Thrown where a text is longer than that. */
class TooLong extends Error {}

/** Where a text stops being JavaScript, and what was read before. */
interface Stop {
  readonly offset: number;
  readonly message: string;
  readonly tokens: readonly Token[];
}

type Parse = (text: string, options: Options) => Program;

const parseScript: Parse = (text, options) => Parser.parse(text, options);
const TypeScript = Parser.extend(tsPlugin());
const TypeScriptXml = Parser.extend(tsPlugin({ jsx: true }));
/** Other languages that a program is read as if it is not JavaScript. */
const typed: readonly Parse[] = [
  (text, options) => TypeScript.parse(text, { ...options, locations: true }),
  (text, options) => TypeScriptXml.parse(text, { ...options, locations: true }),
];

/** `post<Order>(` is JavaScript as well, of a kind that nobody writes: two comparisons. */
const typeArguments = /[\w$]<[\w$.,[\]{}|: ]{1,200}>\(/;

/**
 * A program in JavaScript or TypeScript, with or without JSX.
 * @returns null if it is none, for a reason that is said at its place
 * @throws RangeError if it is nested too deeply
 */
export function parseJavaScript(text: string, faults: IssueList): Program | null {
  try {
    const program = attempt(parseScript, text);
    const isScript = 'type' in program;
    if (isScript && !typeArguments.test(text)) return program;
    const others = typed
      .filter((_, i) => i === 0 || /<\/|\/>/.test(text))
      .flatMap((parse) => attemptTyped(parse, text) ?? []);
    const read = others.find((other) => 'type' in other);
    if (read && 'type' in read) return read;
    if (isScript) return program;
    const stop = furthest([program, ...others.filter((other) => 'offset' in other)]);
    const expected = expectedAt(text, stop);
    const found = wordAt(text, stop.offset);
    const place = { start: stop.offset, end: stop.offset + found.length };
    faults.add({ code: 'not-javascript', found, expected }, place);
  } catch (error) {
    if (!(error instanceof TooLong)) throw error;
    faults.add({ code: 'too-long' }, { start: 0, end: text.length });
  }
  return null;
}

/** The language that understood most of it; JavaScript if they understood the same. */
const furthest = ([first, ...others]: readonly [Stop, ...Stop[]]): Stop =>
  others.reduce((best, stop) => (stop.offset > best.offset ? stop : best), first);

/** Null if it is too long for that. */
function attemptTyped(parse: Parse, text: string): Program | Stop | null {
  try {
    return attempt(parse, text, maxTypedTokens);
  } catch (error) {
    if (!(error instanceof TooLong)) throw error;
    return null;
  }
}

function attempt(parse: Parse, text: string, most = maxTokens): Program | Stop {
  const tokens: Token[] = [];
  const onToken = (token: Token) => {
    if (tokens.push(token) > most) throw new TooLong();
  };
  try {
    return parse(text, { ...options, onToken });
  } catch (error) {
    if (!isSyntaxError(error)) throw error;
    const offset = Math.min(error.pos, text.length);
    return { offset, message: error.message, tokens };
  }
}

const isSyntaxError = (error: unknown): error is SyntaxError & { readonly pos: number } =>
  error instanceof SyntaxError && 'pos' in error && typeof error.pos === 'number';

/** A whole name or number, otherwise one character. */
const wordAt = (text: string, offset: number): string =>
  /^(?:[\w$]{1,40}|.)/su.exec(text.slice(offset, offset + 80))?.[0] ?? '';

const closing: Readonly<Record<string, string>> = { '(': ')', '{': '}', '[': ']', '${': '}' };

/** Concluded from the token before and from the open bracket. */
function expectedAt(text: string, { offset, message, tokens }: Stop): readonly string[] {
  if (message.startsWith('Unterminated')) return [text.charAt(offset) || '`'];
  const seen = tokens.filter(({ end }) => end <= offset).map(({ type }) => type);
  const last = seen.at(-1);
  const open = openBracket(seen.map(({ label }) => label));
  if (open === '{' && last && ['{', ','].includes(last.label)) return ['a name', '}'];
  if (open === '(' && last?.label === '(') return ['a value', ')'];
  if (!last || ('beforeExpr' in last && last.beforeExpr === true)) return ['a value'];
  const before = seen.at(-2)?.label ?? '';
  if (open === '{' && ['{', ','].includes(before)) return [':'];
  return open === undefined ? [';'] : [',', closing[open] ?? ''];
}

function openBracket(labels: readonly string[]): string | undefined {
  const open: string[] = [];
  for (const label of labels) {
    if (label in closing) open.push(label);
    else if ([')', '}', ']'].includes(label)) open.pop();
  }
  return open.at(-1);
}
