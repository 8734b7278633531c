import type { FieldProblem, ProblemAt } from './fieldProblems.ts';
import { outlines } from '#ui/editors/advice/severityLook.ts';
import { brief } from '#ui/parts/text/cutText.ts';
import { problemLook } from './problemLook.ts';
import { plainText, type Wording } from '#ui/parts/text/wording.ts';
import TokenAct from '#ui/parts/tokens/TokenAct.svelte';
import type { Act, Token } from '#ui/parts/tokens/tokens.ts';

/** The tokens of a list whose entries have their problems at `/0`, `/1` …. */
export type Tokenize = (entries: readonly string[], problemAt: ProblemAt) => Token[];

/** The lists of a policy. */
export type ListField = 'allowedOrigins' | 'allowMethods' | 'allowHeaders' | 'exposeHeaders';

/** Tells all of what is odd about the entry at `index`, or no longer. */
export type OnWhy = (index: number) => void;

/**
 * Makes tokens of the entries of a list. An entry whose problem is the same as before keeps the
 * same token, so that of a list of 10,000 only what has changed is drawn again.
 *
 * @param kindOf a word for what an entry is; asked once for each
 * @param onwhy for entries that are odd, but valid
 */
export function tokenizer(kindOf?: (entry: string) => string, onwhy?: OnWhy): Tokenize {
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
      ...(found && !found.isError && { outline: outlines[found.severity] }),
      ...(found && !found.isError && onwhy && { act: whyAct(value, onwhy) }),
    };
    known.set(value, token);
    return token;
  };
  return (entries, problemAt) =>
    entries.map((entry, index) => tokenOf(entry, problemAt(`/${index}`)));
}

const whyAct = (value: string, onwhy: OnWhy): Act => ({
  Button: TokenAct,
  word: 'Why',
  label: `Why: ${brief(value)}`,
  panel: undefined,
  onpress: onwhy,
});

/** What is open about a value: where it is, and the id of the panel that tells of it. */
export interface OpenWhy {
  readonly path: string;
  readonly panel: string;
}

/** The tokens of the list at a place, of which one may have its panel open. */
export function withOpenPanel(
  tokens: readonly Token[],
  open: OpenWhy | null,
  place: string,
): readonly Token[] {
  if (!open?.path.startsWith(`${place}/`)) return tokens;
  const index = Number(open.path.slice(place.length + 1));
  const token = tokens[index];
  if (!token?.act) return tokens;
  return tokens.with(index, { ...token, act: { ...token.act, panel: open.panel } });
}

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
