import { findingTag } from '#core/explain/issue/findingWords.ts';
import type { Finding } from '#core/lint/finding.ts';
import type { TextIssue } from '#core/setup/setupText.ts';
import type { Said } from '#ui/parts/text/phrase.ts';

/** What there is to say about the value at one place of a setup. */
export interface FieldProblem {
  readonly text: Said;
  /** Whether the text of the setup has an error there; if not, the value is odd but valid. */
  readonly isError: boolean;
}

/** The first problem of the value that a JSON pointer leads to. */
export type ProblemAt = (pointer: string) => FieldProblem | undefined;

/** @param words what an issue says */
export function problemFinder(
  issues: readonly TextIssue[],
  words: (issue: TextIssue) => Said,
  findings: Iterable<Finding>,
): ProblemAt {
  const problems = new Map<string, () => FieldProblem>();
  for (const finding of findings) {
    if (problems.has(finding.path)) continue;
    problems.set(finding.path, () => ({ text: findingTag(finding), isError: false }));
  }
  for (const issue of issues) {
    if (problems.has(issue.path)) continue;
    problems.set(issue.path, () => ({ text: words(issue), isError: true }));
  }
  return (pointer) => problems.get(pointer)?.();
}

/** The same below one place: `pointer` continues from there. */
export const problemsBelow =
  (problemAt: ProblemAt, place: string): ProblemAt =>
  (pointer) =>
    problemAt(place + pointer);
