import { findingSentence } from '#core/explain/issue/findingWords.ts';
import type { Phrase } from '#core/explain/phrase.ts';
import type { Finding } from '#core/lint/finding.ts';

/** What is wrong with an expression, and where in it. */
export interface RegexProblem {
  /** The expression itself, which need not be the whole entry. */
  readonly source: string;
  /** The place that is to blame, in code points; see `JavaRegexIssue`. */
  readonly index: number;
  readonly text: Phrase;
}

type RegexFinding = Extract<Finding, { readonly source: string }>;

export interface RegexProblems {
  readonly shown: readonly RegexProblem[];
  /** How many there are besides. */
  readonly more: number;
}

const maxShown = 3;

/** Those of the findings that are about a place in a regular expression; one for each expression. */
export function regexProblems(findings: Iterable<Finding>): RegexProblems {
  const problems = new Map<string, RegexFinding>();
  for (const finding of findings) {
    // Without a place it is the engine that is missing, which the token says.
    if (!('source' in finding) || placeOf(finding) === null) continue;
    if (!problems.has(finding.source)) problems.set(finding.source, finding);
  }
  const shown = [...problems.values()].slice(0, maxShown).map((finding) => ({
    source: finding.source,
    index: placeOf(finding) ?? 0,
    text: findingSentence(finding),
  }));
  return { shown, more: problems.size - shown.length };
}

function placeOf({ issue }: RegexFinding): number | null {
  const { code, index } = issue;
  return code === 'not-supported' && index < 0 ? null : index;
}
