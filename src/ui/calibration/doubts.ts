import { inferReadings, type Contradiction } from '#core/calibration/inferReadings.ts';
import type { Observation } from '#core/scenario/observation.ts';
import { decidingField } from '#core/gateway/decidingField.ts';
import type { Answer, Evaluate } from '#core/gateway/evaluator.ts';
import { readingIds, type ReadingId } from '#core/gateway/readings.ts';
import { byteLowercase } from '#core/http/headerName.ts';
import type { HttpResponse } from '#core/http/message.ts';
import { compareObserved, type ObservedLine } from '#core/observed/compareObserved.ts';
import type { CorsPolicy } from '#core/setup/setup.ts';

/** What an observation says, beside what the nearest combination of readings would have answered. */
export interface Difference {
  readonly place: number;
  /** Null if it is undecided. */
  readonly predicted: HttpResponse | null;
  /** Those that differ. */
  readonly lines: readonly ObservedLine[];
  /** The field of the policy that it hangs on; null if none can be named. */
  readonly field: keyof CorsPolicy | null;
}

/** Observations that contradict one another, and what there is to say of them. */
export interface Doubt {
  readonly places: readonly number[];
  readonly differences: readonly Difference[];
  /** What the rest says of a reading without one of them; where that is not the same. */
  readonly says: { readonly [Id in ReadingId]?: readonly Saying[] };
}

export interface Saying {
  /** By these. */
  readonly places: readonly number[];
  readonly alternative: string;
}

const fieldOfHeader: Readonly<Record<string, keyof CorsPolicy>> = {
  'access-control-allow-origin': 'allowedOrigins',
  'access-control-allow-methods': 'allowMethods',
  'access-control-allow-headers': 'allowHeaders',
  'access-control-expose-headers': 'exposeHeaders',
  'access-control-allow-credentials': 'allowCredentials',
  'access-control-max-age': 'maxAge',
};

/** The field that a refusal names; over HTTP/2 a 403 has no words for it. */
function fieldOfRefusal({ status, statusText, message }: Observation['response']) {
  const words = statusText || message || '';
  if (/origin/i.test(words)) return 'allowedOrigins';
  if (/header/i.test(words)) return 'allowHeaders';
  return status === 405 ? 'allowMethods' : null;
}

function fieldOf(
  { response }: Observation,
  answer: Answer,
  lines: readonly ObservedLine[],
): keyof CorsPolicy | null {
  if (lines.some(({ part }) => part === ':status'))
    return decidingField(answer)?.field ?? fieldOfRefusal(response);
  const fields = lines.map(({ part }) => fieldOfHeader[byteLowercase(part)]);
  return fields.find((field) => field !== undefined) ?? null;
}

/** What each contradiction is about. */
export function doubtsOf(
  contradictions: readonly Contradiction[],
  observations: readonly Observation[],
  evaluate: Evaluate,
): readonly Doubt[] {
  return contradictions.map(({ places, nearest, unexplained }) => {
    const differences = unexplained.flatMap((place): readonly Difference[] => {
      const observation = observations[place];
      if (!observation) return [];
      const answer = evaluate(observation.setup, observation.request, nearest);
      const lines = compareObserved(observation.response, answer.response).filter(
        ({ same }) => !same,
      );
      return [
        { place, predicted: answer.response, lines, field: fieldOf(observation, answer, lines) },
      ];
    });
    return { places, differences, says: saysOf(places, observations, evaluate) };
  });
}

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
