import { readingIds, type ReadingId, type Readings } from '#core/gateway/readings.ts';
import { ownOrigins } from '#core/gateway/origins/ownOrigin.ts';
import { bearingOn } from '#core/gateway/together/bearing.ts';
import type { Evaluate } from '#core/gateway/evaluator.ts';
import { sameName, valueOf } from '#core/http/headers.ts';
import type { HeaderList } from '#core/http/message.ts';
import { isCompared, reasonIn } from '#core/observed/compareObserved.ts';
import type { FoundOut } from '#core/scenario/foundOut.ts';
import type { Observation } from '#core/scenario/observation.ts';
import type { Inference } from './inferReadings.ts';
import { ReadingSpace } from './readingSpace.ts';

/**
 * What an inference settled, as a note that may be handed on: with the observations that prove it, and of
 * them only what CORS is about. Where the requests went to is not in it; what cannot be shown without that
 * is left out.
 *
 * @param on the day, as `2026-11-29`
 */
export function foundOutOf(
  { readings }: Inference,
  observations: readonly Observation[],
  on: string,
  evaluate: Evaluate,
): FoundOut {
  const shareable = observations.map((observation) => withoutAddress(observation, evaluate));
  const settled = readingIds.flatMap((id) => {
    const inferred = readings[id];
    const isShown = inferred.state === 'settled' && inferred.shownBy.every((at) => shareable[at]);
    return isShown ? [{ id, ...inferred }] : [];
  });
  const needed = new Set(settled.flatMap(({ shownBy }) => shownBy));
  const places = observations.flatMap((_, at) => (needed.has(at) ? [at] : []));
  const proof = places.flatMap((at) => shareable[at] ?? []);
  const shown = settled.map(({ id, shownBy }): [ReadingId, readonly number[]] => [
    id,
    shownBy.map((at) => places.indexOf(at)),
  ]);
  return {
    on,
    readings: Object.fromEntries(
      settled.map(({ id, alternative }) => [id, alternative]),
    ) as Partial<Readings>,
    proof,
    shownBy: Object.fromEntries(shown),
  };
}

const asked = ['Origin', 'Access-Control-Request-Method', 'Access-Control-Request-Headers'];

/** In the place of the gateway's own host. */
const anyHost = 'gateway.example';

/**
 * One without the target, the Host and whatever else CORS is not about. The gateway's own origin, which a
 * request may have as its Origin, is written as another one, with its Host, unless the setup names it. Null
 * where the other one would be answered otherwise: it would prove something else.
 */
function withoutAddress(observation: Observation, evaluate: Evaluate): Observation | null {
  const { setup, request } = observation;
  const own = valueOf(request.headers, 'Origin') ?? '';
  if (!ownOrigins(request).includes(own)) return sharedAs(observation, [], own, own);
  const { host, protocol } = new URL(own);
  const entries = [
    setup.policy?.allowedOrigins,
    setup.applications.map(({ jsOrigins }) => jsOrigins),
  ];
  if (entries.flat(2).includes(own)) return sharedAs(observation, [['Host', host]], own, own);
  const shared = sharedAs(observation, [['Host', anyHost]], own, `${protocol}//${anyHost}`);
  const space = new ReadingSpace(setup.policy ? bearingOn('origin', setup, request) : []);
  const outcomes = [request, shared.request].map((asked) =>
    Array.from(
      { length: space.size },
      (_, at) => evaluate(setup, asked, space.readings(at)).outcome,
    ).join(),
  );
  return outcomes[0] === outcomes[1] ? shared : null;
}

/** What CORS is about, with one origin in the place of another. */
function sharedAs(
  { setup, request, response }: Observation,
  host: HeaderList,
  own: string,
  other: string,
): Observation {
  const written = (value: string): string => (own === other ? value : value.replaceAll(own, other));
  const { status, statusText, headers, message } = response;
  const reason = reasonIn(message);
  return {
    setup,
    request: {
      method: request.method,
      headers: [
        ...host,
        ...request.headers
          .filter(([name]) => asked.some((other) => sameName(name, other)))
          .map(([name, value]) => [name, written(value)] as const),
      ],
    },
    response: {
      status,
      statusText,
      headers:
        headers &&
        headers
          .filter(([name]) => isCompared(name))
          .map(([name, value]) => [name, written(value)] as const),
      ...(reason !== null && { message: reason }),
    },
  };
}
