import type { Answer } from '#core/gateway/evaluate.ts';
import type { OutcomeId } from '#core/gateway/outcome.ts';
import { outcomeTraits } from '#core/gateway/outcomeTraits.ts';
import { readingIds } from '#core/gateway/readings.ts';
import type { HttpResponse } from '#core/http/message.ts';
import { readingCount, sizeTogether, type Depending } from './dependsOnFactWords.ts';

/** "2 of 16 readings would change this answer". */
export function dependsOnCount(answer: Depending): string {
  const count = readingCount(answer);
  const all = readingIds.length;
  if (count > 0) return `${count} of ${all} readings would change this answer`;
  return `none of the ${all} readings${sizeTogether(answer) > 0 ? ' alone' : ''}`;
}

/** Above the sets of readings that change an answer only together. */
export const onlyTogether = (answer: Depending): string =>
  readingCount(answer) > 0
    ? 'Others would change this answer only together:'
    : 'No reading would change this answer alone; together these would:';

/** On the button that pins such a set. */
export const pinTogether = (size: number): string => (size === 2 ? 'Pin both' : `Pin all ${size}`);

/** Of the sets that are folded away. */
export const moreTogether = (count: number): string =>
  count === 1 ? 'Another set of readings' : `${count} more sets of readings`;

function result(outcome: OutcomeId, response: HttpResponse | null): string {
  if (!response) return 'the answer is undecided';
  if (outcomeTraits[outcome].kind === 'passed-on') return 'the request is passed on';
  return `the answer is ${`${response.status} ${response.statusText}`.trim()}`;
}

/** The sentence for an answer that no reading would change, and no combination of readings. */
export const dependsOnNothing = ({ outcome, response }: Answer): string =>
  `Nothing: under every reading ${result(outcome, response)}.`;
