import type { EntryDescription } from '#core/originPattern/describeEntry.ts';
import { entryFault } from './originFault.ts';
import { phrase, type Phrase } from './phrase.ts';

/** What an entry of Allowed Origins is, in a word. */
export const entryKind: Record<EntryDescription['kind'], string> = {
  literal: 'literal',
  regex: 'regex',
  any: 'any origin',
};

/** What is wrong with an entry of Allowed Origins, in a sentence or two; null if nothing is. */
export function entryProblem(
  entry: string,
  { fault, regexIssue }: EntryDescription,
): Phrase | null {
  if (regexIssue?.code === 'not-supported') {
    return phrase`Not supported yet: ${[regexIssue.description]}. Where this entry would decide, no answer is made up.`;
  }
  if (regexIssue) {
    return phrase`Not a Java regular expression, so it admits nothing here: ${[regexIssue.description]}, at ${Math.max(regexIssue.index, 0) + 1}.`;
  }
  return fault && entryFault(entry, fault);
}
