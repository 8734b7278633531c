import type { Repetition } from '#core/lint/repetitions.ts';
import { phrase, type Phrase } from '#core/explain/phrase.ts';

/** An entry that says what an earlier one says. */
export const repeated = (
  { entry, first }: Pick<Repetition, 'entry' | 'first'>,
  what: 'header' | 'origin' | 'method',
): Phrase =>
  entry === first
    ? phrase`${entry} is listed twice.`
    : phrase`${entry} repeats ${first}: case does not make another ${[what]}.`;
