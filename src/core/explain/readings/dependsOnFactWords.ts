import { pluralize } from '#core/explain/pluralize.ts';
import type { Answer } from '#core/gateway/evaluate.ts';
import type { ReadingId } from '#core/gateway/readings.ts';
import type { KnownReadings } from '#core/scenario/foundOut.ts';

/** The readings that an answer depends on; one may have two alternatives that change it. */
const readingsOf = ({ hangsOn }: Pick<Answer, 'hangsOn'>): readonly ReadingId[] => [
  ...new Set(hangsOn.map(({ reading }) => reading)),
];

export const readingCount = (answer: Pick<Answer, 'hangsOn'>): number => readingsOf(answer).length;

export type Depending = Pick<Answer, 'hangsOn' | 'hangsOnTogether'>;

/** Of the smallest set of readings that changes an answer only together; 0 if there is none. */
export function sizeTogether({ hangsOnTogether: [smallest] }: Depending): number {
  return smallest ? Object.keys(smallest.readings).length : 0;
}

/** Whether any reading, or several together, would change an answer. */
export const dependsOnReadings = (answer: Depending): boolean =>
  readingCount(answer) > 0 || sizeTogether(answer) > 0;

/** "Depends on 2 readings, both found out". */
export function dependsOnFact(answer: Depending, known: KnownReadings = {}): string {
  const readings = readingsOf(answer);
  const together = sizeTogether(answer);
  const found = readings.filter((id) => known[id] === 'found-out').length;
  if (readings.length > 0)
    return `Depends on ${pluralize(readings.length, 'reading')}${foundPart(found, readings.length)}`;
  // As short as the others: at the side of the banner a longer one cuts its title.
  return together > 0 ? `Depends on ${together} together` : 'Depends on no reading';
}

function foundPart(found: number, all: number): string {
  if (found === 0) return '';
  const part = found < all ? `${found} ` : (['', '', 'both '][all] ?? 'all ');
  return `, ${part}found out`;
}

/** "with 1 reading pinned": not by what the documentation leaves open alone. */
export const pinnedFact = (count: number): string => `with ${pluralize(count, 'reading')} pinned`;
