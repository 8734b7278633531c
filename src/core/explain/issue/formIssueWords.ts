import { readDuration } from '#core/setup/readDuration.ts';
import type { SetupIssue } from '#core/setup/setupIssue.ts';
import type { TextIssue } from '#core/setup/setupText.ts';
import { phrase, type Phrase } from '#core/explain/phrase.ts';
import { textIssueWords } from './textIssueWords.ts';

/**
 * What is wrong with a value of the setup, to somebody who sees a form: no types, no keys.
 *
 * @param written the text of the value, without quotes
 */
export function formIssueWords(issue: TextIssue, written: string): Phrase {
  if (issue.path === '/policy/maxAge') return maxAgeWords(issue as SetupIssue, written);
  return issue.code === 'empty-entry' ? ['An entry is empty.'] : textIssueWords(issue);
}

function maxAgeWords(issue: SetupIssue, written: string): Phrase {
  const seconds = maxAgeMeant(written);
  if (issue.code === 'negative-max-age') return phrase`${written} is less than no time at all.`;
  if (written === `${seconds}`) return phrase`${written} is written as text, not as a number.`;
  if (seconds !== null) return phrase`Max Age is in whole seconds: ${written} is ${`${seconds}`}.`;
  if (issue.code === 'max-age-too-large') return phrase`${written} is too large.`;
  return phrase`${written} is not a whole number of seconds.`;
}

/** The seconds that a text for Max Age means, where that can be told; it does not write them so. */
export function maxAgeMeant(written: string): number | null {
  const number = Number(written);
  if (written.trim() !== '' && Number.isFinite(number))
    return number > 0 && Math.round(number) <= Number.MAX_SAFE_INTEGER ? Math.round(number) : null;
  return readDuration(written);
}
