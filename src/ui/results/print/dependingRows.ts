import { dependsOnReadings } from '#core/explain/readings/dependsOnFactWords.ts';
import { dependsOnNothing } from '#core/explain/readings/dependsOnWords.ts';
import { foundOutOn } from '#core/explain/readings/foundOutWords.ts';
import type { Answer } from '#core/gateway/evaluate.ts';
import { defaultReadings, type Readings } from '#core/gateway/readings.ts';
import type { FoundOut } from '#core/scenario/foundOut.ts';
import { brief } from '#ui/parts/text/cutText.ts';
import {
  jointChoices,
  readingChoices,
  type Consequence,
  type ReadingChoice,
} from '#ui/results/readings/readingChoices.ts';

/** Readings of which the answer makes use, and what another alternative would change. */
export interface DependingRow {
  readonly question: string;
  /** The alternative that holds, with how that is known. */
  readonly holds: string;
  /** Each other alternative, with what it makes of the answer. */
  readonly others: readonly string[];
}

const maxChanges = 6;

function consequenceText(consequence: Consequence): string {
  switch (consequence.kind) {
    case 'this':
      return 'this answer';
    case 'same':
      return 'the same answer';
    case 'outcome':
      return consequence.text;
    case 'lines': {
      const { changes } = consequence;
      const told = changes.slice(0, maxChanges).map(({ sign, line }) => `${sign} ${brief(line)}`);
      const rest = changes.length - maxChanges;
      return [...told, ...(rest > 0 ? [`and ${rest} more lines`] : [])].join('; ');
    }
  }
}

function howKnown({ foundOut, pinned }: ReadingChoice): string {
  if (foundOut?.holds) return ` (${foundOutOn(foundOut.on)})`;
  return pinned ? ' (pinned)' : '';
}

export function dependingRows(
  answer: Answer,
  pinned: Partial<Readings>,
  foundOut?: FoundOut,
): readonly DependingRow[] {
  const readings = { ...defaultReadings, ...pinned };
  return readingChoices(answer, readings, pinned, foundOut).map((choice) => {
    const [holding, others] = [true, false].map((holds) =>
      choice.alternatives.filter(({ consequence }) => (consequence.kind === 'this') === holds),
    );
    return {
      question: choice.question,
      holds: `${holding?.[0]?.words ?? ''}${howKnown(choice)}`,
      others: (others ?? []).map(
        ({ words, consequence }) => `${words}: ${consequenceText(consequence)}`,
      ),
    };
  });
}

/** Sets of readings that would change the answer only together, each in one line. */
export const jointLines = (answer: Answer): readonly string[] =>
  jointChoices(answer).map(({ choices, consequence }) => {
    const all = choices.map(({ question, words }) => `${question} ${words}`).join('; ');
    return `${all}: ${consequenceText(consequence)}`;
  });

/** Where no reading changes it: a sentence; else null. */
export const nothingToDepend = (answer: Answer): string | null =>
  dependsOnReadings(answer) ? null : dependsOnNothing(answer);
