import type { Answer, Evaluate } from '#core/gateway/evaluator.ts';
import type { ReadingId, Readings } from '#core/gateway/readings.ts';
import type { Observed, ObservedExchange } from '#core/scenario/observed.ts';
import type { Setup } from '#core/setup/setup.ts';
import { agree, compareObserved } from './compareObserved.ts';

/** Alternatives to pin, which together explain every line of an answer. */
export type Explanation = Partial<Readings>;

/** What is predicted, and by what. */
export interface Side {
  readonly setup: Setup;
  /** The readings that are pinned now. */
  readonly pinned: Partial<Readings>;
  readonly evaluate: Evaluate;
}

/** Evaluations until the search ends without an explanation: some 50 ms. */
const maxTried = 2_000;

/**
 * The smallest sets of readings under which an answer that was observed is predicted, and no other
 * one stops to be; several if sets of one size do. Empty if there is none. Only readings that the
 * answer hangs on are tried, and what it hangs on is looked at again after one was changed.
 */
export function explainObserved(
  exchange: ObservedExchange,
  observed: Observed,
  side: Side,
): readonly Explanation[] {
  const search = searchExplanations(exchange, observed, side);
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
}

/** The same, with a pause after each set that was tried, for whoever must not be kept waiting. */
export function* searchExplanations(
  exchange: ObservedExchange,
  { exchanges }: Observed,
  { setup, pinned, evaluate }: Side,
): Generator<undefined, readonly Explanation[], undefined> {
  let tried = 0;
  const agreesUnder = (changed: Explanation, { request, response }: ObservedExchange): boolean => {
    tried++;
    const answer = evaluate(setup, request, { ...pinned, ...changed });
    return agree(compareObserved(response, answer.response));
  };
  const others = exchanges.filter((other) => other !== exchange && agreesUnder({}, other));
  const seen = new Set<string>();
  let sets: readonly Explanation[] = [{}];
  while (sets.length > 0 && tried < maxTried) {
    const explaining: Explanation[] = [];
    const larger: Explanation[] = [];
    for (const changed of sets) {
      if ([exchange, ...others].every((each) => agreesUnder(changed, each))) {
        explaining.push(changed);
      } else if (explaining.length === 0) {
        const answer = evaluate(setup, exchange.request, { ...pinned, ...changed });
        larger.push(...widened(changed, answer));
      }
      if (tried >= maxTried) break;
      yield;
    }
    if (explaining.length > 0) return smallest(explaining);
    sets = larger.filter((changed) => isNew(changed, seen)).toSorted(bySize);
  }
  return [];
}

/** A set with one more of what an answer hangs on under it. */
function widened(
  changed: Explanation,
  { hangsOn, hangsOnTogether }: Answer,
): readonly Explanation[] {
  const more: Explanation[] = [
    ...hangsOn.map(({ reading, alternative }) => ({ [reading]: alternative })),
    ...hangsOnTogether.map(({ readings }) => readings),
  ];
  return more
    .filter((readings) => !(Object.keys(readings) as ReadingId[]).some((id) => id in changed))
    .map((readings) => ({ ...changed, ...readings }));
}

const sizeOf = (changed: Explanation): number => Object.keys(changed).length;
const smallest = (sets: readonly Explanation[]): readonly Explanation[] => {
  const least = Math.min(...sets.map(sizeOf));
  return sets.filter((changed) => sizeOf(changed) === least);
};

const bySize = (a: Explanation, b: Explanation): number => sizeOf(a) - sizeOf(b);

function isNew(changed: Explanation, seen: Set<string>): boolean {
  const key = JSON.stringify(Object.entries(changed).toSorted());
  const isNew = !seen.has(key);
  seen.add(key);
  return isNew;
}
