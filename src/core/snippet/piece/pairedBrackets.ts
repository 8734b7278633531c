import { tokTypes, tokenizer, type Token } from 'acorn';

/** A change of a text at one place. */
interface Mend {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const closing: Readonly<Record<string, string>> = { '(': ')', '{': '}', '[': ']', '${': '}' };
const closers = [')', '}', ']'];

/**
 * A piece of a program with its brackets in pairs: those that were not pasted too, or mistyped, are
 * added, the others' places on their lines kept.
 */
export function withPairedBrackets(text: string): string {
  const mends: Mend[] = [];
  const open: string[] = [];
  let end = 0;
  for (const { label, start, end: stop, isFor } of tokensOf(text)) {
    end = stop;
    if (label in closing) open.push(label === '(' && isFor ? 'for' : label);
    else if (label === ';' && open.at(-1) === '(')
      mends.push(insertion(start, closeAll(open, '(')));
    else if (closers.includes(label)) close(label, start, open, mends);
  }
  mends.push(insertion(end, open.reverse().map(closerOf).join('')));
  return applied(text, mends);
}

const closerOf = (opener: string): string => (opener === 'for' ? ')' : (closing[opener] ?? ''));
const insertion = (at: number, insert: string): Mend => ({ at, remove: 0, insert });

/** Closes brackets of one kind that stand open innermost. */
function closeAll(open: string[], opener: string): string {
  let closed = '';
  while (open.at(-1) === opener) closed += closerOf(open.pop() ?? '');
  return closed;
}

function close(label: string, at: number, open: string[], mends: Mend[]): void {
  const innermost = open.at(-1);
  if (innermost !== undefined && closerOf(innermost) === label) return void open.pop();
  const opener = open.findLastIndex((other) => closerOf(other) === label);
  if (opener >= 0) {
    const missing = open.splice(opener).slice(1).reverse();
    mends.push(insertion(at, missing.map(closerOf).join('')));
  } else if (innermost === '(' || innermost === '[') {
    // `call(a, b };`: one for the other.
    open.pop();
    mends.push({ at, remove: 1, insert: closerOf(innermost) });
  } else mends.push({ at, remove: 1, insert: ' ' });
}

interface Bracket {
  readonly label: string;
  readonly start: number;
  readonly end: number;
  /** Whether it follows `for`, in whose brackets semicolons stand. */
  readonly isFor: boolean;
}

/** Up to the first character that cannot be. */
function tokensOf(text: string): readonly Bracket[] {
  const tokens: Bracket[] = [];
  let before: Token | null = null;
  try {
    for (const token of tokenizer(text, { ecmaVersion: 'latest' })) {
      const { start, end, type } = token;
      tokens.push({ label: type.label, start, end, isFor: before?.type === tokTypes._for });
      before = token;
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return tokens;
}

function applied(text: string, mends: readonly Mend[]): string {
  let from = 0;
  const pieces = mends.map(({ at, remove, insert }) => {
    const piece = text.slice(from, at) + insert;
    from = at + remove;
    return piece;
  });
  return pieces.join('') + text.slice(from);
}
