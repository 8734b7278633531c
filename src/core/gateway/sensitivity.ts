import type { HttpResponse } from '#core/http/message.ts';
import type { OutcomeId } from './outcome.ts';
import { readingAlternatives, readingIds, type ReadingId, type Readings } from './readings.ts';
import type { Verdict } from './verdict.ts';

/** A reading under whose other alternative this very request would be answered differently. */
export interface Hinge {
  readonly reading: ReadingId;
  readonly alternative: string;
  readonly outcome: OutcomeId;
  readonly response: HttpResponse | null;
}

type Outcome = Pick<Verdict, 'outcome' | 'response'>;

const sameResponse = (a: HttpResponse | null, b: HttpResponse | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.status === b.status &&
    a.statusText === b.statusText &&
    a.headers.length === b.headers.length &&
    a.headers.every(([name, value], i) => b.headers[i]?.[0] === name && b.headers[i][1] === value));

/** Whether two answers are alike to the caller and in how they came about. */
export const sameAnswer = (a: Outcome, b: Outcome): boolean =>
  a.outcome === b.outcome && sameResponse(a.response, b.response);

/**
 * Evaluates every alternative of every reading, one changed at a time, and keeps those that lead
 * to another outcome or another response.
 */
export function hangsOn(
  verdict: Verdict,
  readings: Readings,
  again: (readings: Readings) => Verdict,
): readonly Hinge[] {
  return readingIds.flatMap((reading) =>
    readingAlternatives[reading]
      .filter((alternative) => alternative !== readings[reading])
      .flatMap((alternative): Hinge[] => {
        const { outcome, response } = again({ ...readings, [reading]: alternative });
        const same = sameAnswer({ outcome, response }, verdict);
        return same ? [] : [{ reading, alternative, outcome, response }];
      }),
  );
}
