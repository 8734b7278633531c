import type { FieldProblem, ProblemAt } from './fieldProblems.ts';
import { problemLook } from './problemLook.ts';
import { plainText, type Wording } from '#ui/parts/text/wording.ts';
import TokenAct from '#ui/parts/tokens/TokenAct.svelte';
import type { Act, Token } from '#ui/parts/tokens/tokens.ts';

/** The tokens of a list whose entries have their problems at `/0`, `/1` …. */
export type Tokenize = (entries: readonly string[], problemAt: ProblemAt) => Token[];

/**
 * Makes tokens of the entries of a list. An entry whose problem is the same as before keeps the
 * same token, so that of a list of 10,000 only what has changed is drawn again.
 *
 * @param kindOf a word for what an entry is; asked once for each
 * @param onfix puts the right form in the place of an entry
 */
export function tokenizer(kindOf?: (entry: string) => string, onfix?: OnFix): Tokenize {
  const known = new Map<string, Token>();
  const tokenOf = (value: string, found: FieldProblem | undefined): Token => {
    const before = known.get(value);
    const problem = found?.text;
    if (before && sameText(before.problem, problem)) return before;
    const kind = before ? before.kind : kindOf?.(value);
    const token: Token = {
      value,
      ...(kind !== undefined && { kind }),
      ...(found && { problem: found.text, tone: problemLook[found.severity].tone }),
      ...(found?.fix && onfix && { act: fixAct(found.fix.entries, onfix) }),
    };
    known.set(value, token);
    return token;
  };
  return (entries, problemAt) =>
    entries.map((entry, index) => tokenOf(entry, problemAt(`/${index}`)));
}

/** Replaces the entry at `index`. */
export type OnFix = (index: number, entries: readonly string[]) => void;

const fixAct = (entries: readonly string[], onfix: OnFix): Act => ({
  Button: TokenAct,
  ...(entries.length === 0
    ? { word: 'Remove', label: 'Fix: remove the entry' }
    : { word: 'Fix', label: `Fix: change to ${entries.join(', ')}` }),
  panel: null,
  onpress: (index) => onfix(index, entries),
});

const sameText = (a: Wording | undefined, b: Wording | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && plainText(a) === plainText(b));

/** The tokens with those marked that were not there before; undefined where nothing is to be marked. */
export function withFresh(
  tokens: readonly Token[],
  before: readonly string[] | undefined,
): readonly Token[] {
  if (!before) return tokens;
  const had = new Set(before);
  return tokens.map((token) => (had.has(token.value) ? token : { ...token, fresh: true }));
}

/** The tokens with the one that allowed the request's Origin checked. */
export const withMatch = (tokens: readonly Token[], index: number | null): readonly Token[] =>
  index === null || !tokens[index]
    ? tokens
    : tokens.with(index, { ...tokens[index], matched: 'This entry allows the Origin' });
