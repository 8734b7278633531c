import type { Disagreement } from '#core/calibration/disagreement.ts';
import { inferReadings, type Contradiction } from '#core/calibration/inferReadings.ts';
import type { Evaluate } from '#core/gateway/evaluator.ts';
import { readingIds, type ReadingId } from '#core/gateway/readings.ts';
import type { Observation } from '#core/scenario/observation.ts';

/** What some observations say of a reading. */
export interface Saying {
  readonly places: readonly number[];
  readonly alternative: string;
}

/** Observations that contradict one another, and what there is to say of them. */
export interface Doubt {
  readonly places: readonly number[];
  /** Of those that the nearest combination of readings does not explain. */
  readonly differences: readonly (Disagreement & { readonly place: number })[];
  /** What the others say of a reading without one of them; where that is not the same. */
  readonly says: { readonly [Id in ReadingId]?: readonly Saying[] };
}

/** What each contradiction is about. */
export const doubtsOf = (
  contradictions: readonly Contradiction[],
  observations: readonly Observation[],
  evaluate: Evaluate,
): readonly Doubt[] =>
  contradictions.map(({ places, unexplained, disagreements }) => ({
    places,
    differences: disagreements.map((each, i) => ({ ...each, place: unexplained[i] ?? -1 })),
    says: saysOf(places, observations, evaluate),
  }));

/** Without any one of them the rest is possible: where it then says another thing, they disagree. */
function saysOf(
  places: readonly number[],
  observations: readonly Observation[],
  evaluate: Evaluate,
): Doubt['says'] {
  const parts = places.map((left) => {
    const rest = places.filter((place) => place !== left);
    const some = rest.flatMap((place) => observations[place] ?? []);
    return { rest, readings: inferReadings(some, evaluate).readings };
  });
  const entries = readingIds.flatMap((id) => {
    const sayings = parts.flatMap(({ rest, readings }): readonly Saying[] => {
      const inferred = readings[id];
      return inferred.state === 'settled'
        ? [{ places: rest, alternative: inferred.alternative }]
        : [];
    });
    const alternatives = new Set(sayings.map(({ alternative }) => alternative));
    return alternatives.size > 1 ? [[id, sayings] as const] : [];
  });
  return Object.fromEntries(entries);
}
