import type { JavaRegexIssue } from '#core/javaRegex/issue.ts';
import type { LintContext } from '#core/lint/rule.ts';
import { readOriginPattern } from '#core/originPattern/originPattern.ts';

/** What the words need of an entry whose regular expression cannot be used here. */
export interface RegexDetail {
  /** The expression itself, which need not be the whole entry. */
  readonly source: string;
  readonly issue: JavaRegexIssue;
}

/** Null unless the entry has such an issue. Without the engine, no entry has one. */
export function regexDetail(
  entry: string,
  { how, describe }: LintContext,
  code: JavaRegexIssue['code'],
): RegexDetail | null {
  const issue = describe(entry).regexIssue;
  const pattern = readOriginPattern(entry, how);
  if (!issue || !('index' in issue) || issue.code !== code) return null;
  return pattern.kind === 'regex' ? { source: pattern.source, issue } : null;
}
