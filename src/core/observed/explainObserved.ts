import type { Answer, Evaluate } from '#core/gateway/evaluator.ts';
import type { ReadingId, Readings } from '#core/gateway/readings.ts';
import type { Observed, ObservedExchange } from '#core/scenario/observed.ts';
import type { Setup } from '#core/setup/setup.ts';
import { agree, compareObserved } from './compareObserved.ts';

/** Alternatives to pin, which together explain every line of every answer. */
export type Explanation = Partial<Readings>;

interface Side {
  readonly setup: Setup;
  /** The readings that are pinned now. */
  readonly pinned: Partial<Readings>;
  readonly evaluate: Evaluate;
}

/** Evaluations until the search ends without an explanation: some 50 ms. */
const maxTried = 2_000;

/**
 * The smallest sets of readings under which everything that was observed is predicted; several if
 * sets of one size do. Empty if there is none. Only readings that an answer hangs on are tried, one
 * after the other: what an answer hangs on after one was changed is looked at again.
 */
export function explainObserved(
  { exchanges }: Observed,
  { setup, pinned, evaluate }: Side,
): readonly Explanation[] {
  let tried = 0;
  const answersUnder = (changed: Explanation): readonly Answer[] => {
    tried += exchanges.length;
    return exchanges.map(({ request }) => evaluate(setup, request, { ...pinned, ...changed }));
  };
  const seen = new Set<string>();
  let sets: readonly Explanation[] = [{}];
  while (sets.length > 0 && tried < maxTried) {
    const explaining: Explanation[] = [];
    const larger: Explanation[] = [];
    for (const changed of sets) {
      const answers = answersUnder(changed);
      if (allAgree(exchanges, answers)) explaining.push(changed);
      else if (explaining.length === 0) larger.push(...widened(changed, answers));
      if (tried >= maxTried) break;
    }
    if (explaining.length > 0) return smallest(explaining);
    sets = larger.filter((changed) => isNew(changed, seen)).toSorted(bySize);
  }
  return [];
}

function allAgree(exchanges: readonly ObservedExchange[], answers: readonly Answer[]): boolean {
  return exchanges.every(({ response }, i) =>
    agree(compareObserved(response, answers[i]?.response ?? null)),
  );
}

/** A set with one more of what an answer hangs on under it. */
function widened(changed: Explanation, answers: readonly Answer[]): readonly Explanation[] {
  const more = answers.flatMap(({ hangsOn, hangsOnTogether }): Explanation[] => [
    ...hangsOn.map(({ reading, alternative }) => ({ [reading]: alternative })),
    ...hangsOnTogether.map(({ readings }) => readings),
  ]);
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
