import { evaluate as evaluateWhole } from '#core/gateway/evaluate.ts';
import type { Evaluate } from '#core/gateway/evaluator.ts';
import { readingIds, type ReadingId } from '#core/gateway/readings.ts';
import type { Observation } from '#core/scenario/observation.ts';
import { Believed } from './believed.ts';
import type { KitRequest } from './calibrationKit.ts';

/** A request's place, and the pairs of combinations that its answer tells apart. */
interface Telling {
  readonly id: number;
  readonly pairs: ReadonlySet<number>;
}

/**
 * Which of the requests that are not answered yet would tell an open reading, given what is known: the
 * one that tells in the most combinations first, then those that tell in the others.
 *
 * @param observations those that are believed
 * @returns ids of requests; nothing for a reading that is settled, or that none of them tells
 */
export function decidingRequests(
  requests: readonly KitRequest[],
  observations: readonly Observation[],
  evaluate: Evaluate = evaluateWhole,
): { readonly [Id in ReadingId]?: readonly number[] } {
  const believed = new Believed(observations, evaluate, requests);
  const under = believed.under(observations.map((_, place) => place));
  const open = readingIds.filter((id) => believed.left(id, under).size > 1);
  const deciding = open.flatMap((id) => {
    const telling = requests.map((request, i) => ({
      id: request.id,
      pairs: believed.toldApart(id, i, under),
    }));
    const ids = enough(telling);
    return ids.length > 0 ? [[id, ids] as const] : [];
  });
  return Object.fromEntries(deciding);
}

/** The fewest found that tell all pairs apart which any of them does. */
function enough(telling: readonly Telling[]): readonly number[] {
  const left = new Set(telling.flatMap(({ pairs }) => [...pairs]));
  const ids: number[] = [];
  while (left.size > 0) {
    const gains = telling.map(({ pairs }) => [...pairs].filter((pair) => left.has(pair)).length);
    const best = telling[gains.indexOf(Math.max(...gains))];
    if (!best) break;
    ids.push(best.id);
    for (const pair of best.pairs) left.delete(pair);
  }
  return ids.toSorted((a, b) => a - b);
}
