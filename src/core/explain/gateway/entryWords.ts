import type { JavaRegexIssue } from '#core/javaRegex/issue.ts';
import type { Phrase } from '#core/explain/phrase.ts';

const kinds: Record<JavaRegexIssue['code'], string> = {
  'invalid-regex': 'Not a Java regular expression',
  'not-supported': 'Not supported here',
};

/** If the engine itself is what is missing, there is no place to name. */
const hasPlace = ({ code, index }: JavaRegexIssue) => code === 'invalid-regex' || index >= 0;

/** Why a pattern cannot be compiled; the place is counted from 1. */
export const regexIssueWords = (issue: JavaRegexIssue): Phrase => {
  const place = hasPlace(issue) ? `, at character ${Math.max(issue.index, 0) + 1}` : '';
  return [`${kinds[issue.code]}: ${issue.description}${place}.`];
};
