import { evaluate as evaluateWhole } from '#core/gateway/evaluate.ts';
import type { Evaluate } from '#core/gateway/evaluator.ts';
import {
  readingAlternatives,
  readingIds,
  type ReadingId,
  type Readings,
} from '#core/gateway/readings.ts';
import type { SenderId } from '#core/observed/otherSenders.ts';
import { Believed } from './believed.ts';
import type { Observation } from '#core/scenario/observation.ts';
import { disagreementOf, type Disagreement } from './disagreement.ts';
import { senderOf, strangerAmong } from './setAside.ts';

/** What is known of one reading. */
export type Inferred =
  | {
      readonly state: 'settled';
      readonly alternative: string;
      /** Observations that prove it together, by their places: without any of them it is open. */
      readonly shownBy: readonly number[];
    }
  | { readonly state: 'open'; readonly left: readonly string[] };

/** Observations that no combination of readings explains together, though it would without any one. */
export interface Contradiction {
  readonly places: readonly number[];
  /** The combination that explains the most of them. */
  readonly nearest: Partial<Readings>;
  /** Those that it does not explain. */
  readonly unexplained: readonly number[];
  /** What is otherwise in each of these than it predicts. */
  readonly disagreements: readonly Disagreement[];
}

export interface Inference {
  readonly readings: { readonly [Id in ReadingId]: Inferred };
  readonly contradictions: readonly Contradiction[];
  /** Observations that somebody else answered, which are not believed. */
  readonly setAside: readonly { readonly index: number; readonly sender: SenderId }[];
}

/**
 * How a gateway reads what its documentation leaves open, as far as observations show it: exact over
 * all combinations of readings. What is in a contradiction is believed no more than what was set aside;
 * where one answer alone is impossible, the setup is another one there, and none with it is believed.
 */
export function inferReadings(
  observations: readonly Observation[],
  evaluate: Evaluate = evaluateWhole,
): Inference {
  const setAside = observations.flatMap((observation, index) => {
    const sender = senderOf(observation) ?? strangerAmong(observation, observations);
    return sender ? [{ index, sender }] : [];
  });
  const asked = observations.flatMap((_, at) =>
    setAside.some(({ index }) => index === at) ? [] : [at],
  );
  const believed = new Believed(observations, evaluate);
  const contradictions = contradictionsIn(asked, believed).map((contradiction) => ({
    ...contradiction,
    disagreements: contradiction.unexplained
      .flatMap((place) => observations[place] ?? [])
      .map((observation) => disagreementOf(observation, contradiction.nearest, evaluate)),
  }));
  const doubted = new Set(contradictions.flatMap(({ places }) => places));
  const others = foreignSetups(contradictions, observations);
  const places = asked.filter(
    (place) => !doubted.has(place) && !others.has(JSON.stringify(observations[place]?.setup)),
  );
  return { readings: inferred(places, believed), contradictions, setAside };
}

/** Setups under which no reading explains some answer: the gateway has another one. */
const foreignSetups = (
  contradictions: readonly Contradiction[],
  observations: readonly Observation[],
): ReadonlySet<string> =>
  new Set(
    contradictions
      .filter(({ places }) => places.length === 1)
      .flatMap(({ places }) => places.map((place) => JSON.stringify(observations[place]?.setup))),
  );

/** Smallest sets that are impossible, none of which shares an observation with another one. */
function contradictionsIn(
  asked: readonly number[],
  believed: Believed,
): readonly Omit<Contradiction, 'disagreements'>[] {
  const found: Omit<Contradiction, 'disagreements'>[] = [];
  let rest = asked;
  while (!believed.isPossible(rest)) {
    const places = smallestOf(rest, (some) => !believed.isPossible(some));
    const { readings, others } = believed.nearest(places);
    found.push({ places, nearest: readings, unexplained: others });
    rest = rest.filter((place) => !places.includes(place));
  }
  return found;
}

/** A part of which something still holds, and of no smaller part of it. */
const smallestOf = (
  places: readonly number[],
  holds: (places: readonly number[]) => boolean,
): readonly number[] =>
  places.reduce<readonly number[]>((needed, place) => {
    const others = needed.filter((other) => other !== place);
    return holds(others) ? others : needed;
  }, places);

function inferred(places: readonly number[], believed: Believed): Inference['readings'] {
  const under = believed.under(places);
  const isSettled = (id: ReadingId, some: Uint16Array): boolean => {
    const left = believed.left(id, some);
    return left.size === 1 && !left.has(-1);
  };
  const entries = readingIds.map((id): [ReadingId, Inferred] => {
    const alternatives: readonly string[] = readingAlternatives[id];
    const left = believed.left(id, under);
    const names = alternatives.filter((_, at) => left.has(at) || left.has(-1));
    const [alternative] = names;
    if (alternative === undefined || !isSettled(id, under))
      return [id, { state: 'open', left: names }];
    const shownBy = smallestOf(places, (some) => isSettled(id, believed.under(some)));
    return [id, { state: 'settled', alternative, shownBy }];
  });
  return Object.fromEntries(entries) as Inference['readings'];
}
