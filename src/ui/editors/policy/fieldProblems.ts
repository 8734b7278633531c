import type { Finding } from '#core/lint/finding.ts';
import type { TextIssue } from '#core/setup/setupText.ts';
import type { Wording } from '#ui/parts/text/wording.ts';

/** What there is to say about the value at one place of a setup. */
export interface FieldProblem {
  readonly text: Wording;
  /** Whether the text of the setup has an error there; if not, the value is odd but valid. */
  readonly isError: boolean;
}

/** The first problem of the value that a JSON pointer leads to. */
export type ProblemAt = (pointer: string) => FieldProblem | undefined;

/** What an issue and a finding say. The words of findings are loaded together with them. */
export interface ProblemWords {
  readonly issue: (issue: TextIssue) => Wording;
  readonly finding: ((finding: Finding) => Wording) | undefined;
}

export function problemFinder(
  issues: readonly TextIssue[],
  findings: Iterable<Finding>,
  words: ProblemWords,
): ProblemAt {
  const findingAt = firstByPath(findings);
  const issueAt = firstByPath(issues);
  return (pointer) => {
    const finding = findingAt.get(pointer);
    if (finding && words.finding) return problemOf(finding, words.finding);
    const issue = issueAt.get(pointer);
    return issue && { text: words.issue(issue), isError: true };
  };
}

function firstByPath<T extends { readonly path: string }>(all: Iterable<T>): Map<string, T> {
  const first = new Map<string, T>();
  for (const one of all) if (!first.has(one.path)) first.set(one.path, one);
  return first;
}

/** Made once for each: of 10,000 findings, an edit mostly leaves all but one as they were. */
const known = new WeakMap<Finding, FieldProblem>();

function problemOf(finding: Finding, words: (finding: Finding) => Wording): FieldProblem {
  let problem = known.get(finding);
  if (!problem) known.set(finding, (problem = { text: words(finding), isError: false }));
  return problem;
}

/** The same below one place: `pointer` continues from there. */
export const problemsBelow =
  (problemAt: ProblemAt, place: string): ProblemAt =>
  (pointer) =>
    problemAt(place + pointer);
