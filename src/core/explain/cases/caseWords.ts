import type { Holds } from '#core/cases/breakingReadings.ts';
import type { JudgedCase } from '#core/cases/judgeCases.ts';
import type { Difference } from '#core/cases/runCase.ts';
import { list, phrase, type Phrase } from '#core/explain/phrase.ts';

const noAnswer: Phrase = ['no answer'];

/** A line's value, or that it is not there. */
const line = (value: string | null): Phrase => (value === null ? ['absent'] : phrase`${value}`);

const reads = (value: boolean | null): Phrase => {
  if (value === null) return ['it cannot be told whether the page reads the answer'];
  return [value ? 'the page reads the answer' : 'the page does not read the answer'];
};

/** What is there and what was expected: "Status: 200, not 403." */
export function differenceWords(difference: Difference): Phrase {
  switch (difference.what) {
    case 'outcome':
      return phrase`Outcome: ${difference.actual ?? noAnswer}, not ${difference.expected}.`;
    case 'status':
      return phrase`Status: ${difference.actual ?? noAnswer}, not ${difference.expected}.`;
    case 'header':
      return phrase`${difference.name}: ${line(difference.actual)}, not ${line(difference.expected)}.`;
    case 'page-reads':
      return phrase`Page: ${reads(difference.actual)}.`;
  }
}

/** Under which readings a case does not hold. */
function holdsWords(holds: Holds): readonly Phrase[] {
  if (holds.kind === 'proved') return [];
  if (holds.kind === 'not-proved')
    return [['Whether it holds under every reading was not proved: too many combinations.']];
  const by = Object.entries(holds.by).map(([id, alternative]) => `${id}=${alternative}`);
  return [phrase`Does not hold under every reading: not with ${list(by)}.`];
}

/** Why a case fails; nothing where it passes. */
export const failureWords = ({ differences, holds }: JudgedCase): readonly Phrase[] => [
  ...differences.map(differenceWords),
  ...(holds ? holdsWords(holds) : []),
];
