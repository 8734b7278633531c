import { pluralize } from '#core/explain/pluralize.ts';
import type { Answer } from '#core/gateway/evaluate.ts';
import type { OutcomeId } from '#core/gateway/outcome.ts';
import { outcomeTraits } from '#core/gateway/outcomeTraits.ts';
import { readingIds } from '#core/gateway/readings.ts';
import type { HttpResponse } from '#core/http/message.ts';

/** How many readings an answer depends on; one may have two alternatives that change it. */
export const readingCount = ({ hangsOn }: Pick<Answer, 'hangsOn'>): number =>
  new Set(hangsOn.map(({ reading }) => reading)).size;

/** "Depends on 2 readings". */
export function dependsOnFact(answer: Answer): string {
  const count = readingCount(answer);
  return `Depends on ${count > 0 ? pluralize(count, 'reading') : 'no reading'}`;
}

/** "2 of 12 readings would change this answer". */
export function dependsOnCount(answer: Answer): string {
  const count = readingCount(answer);
  return count > 0
    ? `${count} of ${readingIds.length} readings would change this answer`
    : `none of the ${readingIds.length} readings`;
}

function result(outcome: OutcomeId, response: HttpResponse | null): string {
  if (!response) return 'the answer is undecided';
  if (outcomeTraits[outcome].kind === 'passed-on') return 'the request is passed on';
  return `the answer is ${`${response.status} ${response.statusText}`.trim()}`;
}

/** The sentence for an answer that no reading would change. */
export const dependsOnNothing = ({ outcome, response }: Answer): string =>
  `Nothing: under every reading ${result(outcome, response)}.`;

/** "with 1 reading pinned": not by what the documentation leaves open alone. */
export const pinnedFact = (count: number): string => `with ${pluralize(count, 'reading')} pinned`;
