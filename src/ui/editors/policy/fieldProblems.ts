import type { Finding } from '#core/lint/finding.ts';
import type { TextIssue } from '#core/setup/setupText.ts';
import type { FindingFix, Severity } from '#core/lint/rule.ts';
import { severities } from '#core/lint/sortFindings.ts';
import { isBesideValue } from './besideValues.ts';
import type { Wording } from '#ui/parts/text/wording.ts';

/** What there is to say about the value at one place of a setup. */
export interface FieldProblem {
  readonly text: Wording;
  /** Whether the text of the setup has an error there; if not, the value is odd but valid. */
  readonly isError: boolean;
  readonly severity: Severity;
  /** What to put in the place of the entry or of the list. */
  readonly fix?: FindingFix | undefined;
  /** What the JSON has there, without quotes, where it has an error. */
  readonly written?: string | undefined;
}

/** The first problem of the value that a JSON pointer leads to. */
export type ProblemAt = (pointer: string) => FieldProblem | undefined;

/** What an issue and a finding say. The words of findings are loaded together with them. */
export interface ProblemWords {
  readonly issue: (issue: TextIssue, written: string) => Wording;
  readonly finding: ((finding: Finding) => Wording) | undefined;
}

export function problemFinder(
  issues: readonly TextIssue[],
  findings: Iterable<Finding>,
  words: ProblemWords,
  text = '',
): ProblemAt {
  const findingAt = gravestByPath(findings);
  const issueAt = firstByPath(issues);
  return (pointer) => {
    const finding = findingAt.get(pointer);
    if (finding && words.finding) return problemOf(finding, words.finding);
    const issue = issueAt.get(pointer);
    if (!issue) return undefined;
    const written = unquoted(text.slice(issue.startOffset, issue.endOffset));
    return { text: words.issue(issue, written), isError: true, severity: 'error', written };
  };
}

/** A JSON string as the text that it is; anything else as it is written. */
function unquoted(json: string): string {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'string' ? value : json;
  } catch {
    return json;
  }
}

function firstByPath<T extends { readonly path: string }>(all: Iterable<T>): Map<string, T> {
  const first = new Map<string, T>();
  for (const one of all) if (!first.has(one.path)) first.set(one.path, one);
  return first;
}

/** Of two that are equally grave, the first. */
function gravestByPath(findings: Iterable<Finding>): Map<string, Finding> {
  const gravest = new Map<string, Finding>();
  for (const finding of findings) {
    if (!isBesideValue(finding)) continue;
    const before = gravest.get(finding.path);
    if (before && severities.indexOf(before.severity) <= severities.indexOf(finding.severity))
      continue;
    gravest.set(finding.path, finding);
  }
  return gravest;
}

/** Made once for each: of 10,000 findings, an edit mostly leaves all but one as they were. */
const known = new WeakMap<Finding, FieldProblem>();

function problemOf(finding: Finding, words: (finding: Finding) => Wording): FieldProblem {
  let problem = known.get(finding);
  if (!problem) {
    const { severity, fix } = finding;
    known.set(finding, (problem = { text: words(finding), isError: false, severity, fix }));
  }
  return problem;
}

/** The same below one place: `pointer` continues from there. */
export const problemsBelow =
  (problemAt: ProblemAt, place: string): ProblemAt =>
  (pointer) =>
    problemAt(place + pointer);
