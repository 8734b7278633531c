import type { Coverage } from '#core/cases/coverage.ts';
import { list, phrase, type Phrase } from '#core/explain/phrase.ts';
import { outcomeWords } from '#core/explain/gateway/outcomeWords.ts';

/** What no case leads to and what no case needs, a sentence each; nothing where all is covered. */
export function coverageWords({ outcomes, entries }: Coverage): readonly Phrase[] {
  return [
    ...(outcomes.length > 0
      ? [phrase`No case leads to: ${list(outcomes.map((id) => [outcomeWords[id].reference]))}.`]
      : []),
    ...(entries.length > 0
      ? [phrase`No case needs: ${list(entries.map(({ value }) => value))}.`]
      : []),
  ];
}
