import type { EntryDescription } from '#core/originPattern/describeEntry.ts';
import { entryFault } from './originFaultWords.ts';
import { type Phrase } from '#core/explain/phrase.ts';

/** What an entry of Allowed Origins is, in a word. */
export const entryKind: Record<EntryDescription['kind'], string> = {
  literal: 'literal',
  regex: 'regex',
  any: 'any origin',
  none: 'matches nothing',
};

/** What is wrong with an entry, for its token; `entryProblem` has the whole sentence. Null if nothing is wrong. */
export function entryTag(entry: string, { fault, regexIssue }: EntryDescription): Phrase | null {
  if (!regexIssue) return fault && entryFault(entry, fault);
  if (regexIssue.code === 'not-loaded') return null;
  const { code, description } = regexIssue;
  return [`regex${code === 'not-supported' ? ', not supported here' : ''}: ${description}`];
}
