import type { EntryDescription } from '#core/originPattern/describeEntry.ts';
import type { JavaRegexIssue } from '#core/javaRegex/issue.ts';
import { entryFault } from './originFault.ts';
import { phrase, type Phrase } from './phrase.ts';

/** What an entry of Allowed Origins is, in a word. */
export const entryKind: Record<EntryDescription['kind'], string> = {
  literal: 'literal',
  regex: 'regex',
  any: 'any origin',
  none: 'matches nothing',
};

/** Why a pattern has no engine. The index is told as a place from 1. */
export const regexIssueWords = ({ code, description, index }: JavaRegexIssue): Phrase =>
  code === 'not-supported'
    ? [`Not supported yet: ${description}.`]
    : [`Not a Java regular expression: ${description}, at character ${Math.max(index, 0) + 1}.`];

/** What is wrong with an entry of Allowed Origins, in a sentence or two; null if nothing is. */
export function entryProblem(
  entry: string,
  { fault, regexIssue }: EntryDescription,
): Phrase | null {
  if (regexIssue?.code === 'not-loaded') return null;
  if (regexIssue?.code === 'not-supported') {
    return phrase`${regexIssueWords(regexIssue)} Where this entry would decide, no answer is made up.`;
  }
  if (regexIssue) {
    return phrase`${regexIssueWords(regexIssue)} It admits nothing here.`;
  }
  return fault && entryFault(entry, fault);
}
