import { parse, tokenizer, type Options, type Program } from 'acorn';

/** Where a text stops being JavaScript, and what is possible there. */
export interface SyntaxFault {
  readonly offset: number;
  readonly found: string;
  readonly expected: readonly string[];
}

/** As a console accepts it: `await` and `return` need no function around them. */
const options: Options = {
  ecmaVersion: 'latest',
  sourceType: 'module',
  allowAwaitOutsideFunction: true,
  allowReturnOutsideFunction: true,
};

/** @throws RangeError if it is nested too deeply */
export function parseJavaScript(text: string): Program | SyntaxFault {
  try {
    return parse(text, options);
  } catch (error) {
    if (!isSyntaxError(error)) throw error;
    const offset = Math.min(error.pos, text.length);
    return {
      offset,
      found: wordAt(text, offset),
      expected: expectedAt(text, offset, error.message),
    };
  }
}

const isSyntaxError = (error: unknown): error is SyntaxError & { readonly pos: number } =>
  error instanceof SyntaxError && 'pos' in error && typeof error.pos === 'number';

/** A whole name or number, otherwise one character. */
const wordAt = (text: string, offset: number): string =>
  /^(?:[\w$]{1,40}|.)/su.exec(text.slice(offset))?.[0] ?? '';

const closing: Readonly<Record<string, string>> = { '(': ')', '{': '}', '[': ']', '${': '}' };

interface Seen {
  readonly label: string;
  readonly wantsValue: boolean;
}

/** Concluded from the token before and from the open bracket. */
function expectedAt(text: string, offset: number, message: string): readonly string[] {
  if (message.startsWith('Unterminated')) return [text.charAt(offset) || '`'];
  const seen = tokensBefore(text, offset);
  const last = seen.at(-1);
  const open = openBracket(seen);
  if (open === '{' && last && ['{', ','].includes(last.label)) return ['a name', '}'];
  if (open === '(' && last?.label === '(') return ['a value', ')'];
  if (!last || last.wantsValue) return ['a value'];
  const before = seen.at(-2)?.label ?? '';
  if (open === '{' && ['{', ','].includes(before)) return [':'];
  return open === undefined ? [';'] : [',', closing[open] ?? ''];
}

function tokensBefore(text: string, offset: number): readonly Seen[] {
  const seen: Seen[] = [];
  try {
    for (const { type, end } of tokenizer(text, options)) {
      if (end > offset) break;
      seen.push({
        label: type.label,
        wantsValue: 'beforeExpr' in type && type.beforeExpr === true,
      });
    }
  } catch {
    // The tokens before the first text that is not one.
  }
  return seen;
}

function openBracket(seen: readonly Seen[]): string | undefined {
  const open: string[] = [];
  for (const { label } of seen) {
    if (label in closing) open.push(label);
    else if ([')', '}', ']'].includes(label)) open.pop();
  }
  return open.at(-1);
}
