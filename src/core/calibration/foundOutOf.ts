import { readingIds, type ReadingId, type Readings } from '#core/gateway/readings.ts';
import { sameName, valueOf } from '#core/http/headers.ts';
import { isCompared, reasonIn } from '#core/observed/compareObserved.ts';
import type { FoundOut } from '#core/scenario/foundOut.ts';
import type { Observation } from '#core/scenario/observation.ts';
import type { Inference } from './inferReadings.ts';

/**
 * What an inference settled, as a note that may be handed on: with the observations that prove it, and of
 * them only what CORS is about. Where the requests went to is not in it.
 *
 * @param on the day, as `2026-11-29`
 */
export function foundOutOf(
  { readings }: Inference,
  observations: readonly Observation[],
  on: string,
): FoundOut {
  const settled = readingIds.flatMap((id) => {
    const inferred = readings[id];
    return inferred.state === 'settled' ? [{ id, ...inferred }] : [];
  });
  const needed = new Set(settled.flatMap(({ shownBy }) => shownBy));
  const places = observations.flatMap((_, at) => (needed.has(at) ? [at] : []));
  const proof = places.flatMap((at) => observations[at] ?? []).map(withoutAddress);
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
 * request may have as its Origin, is written as another one, with its Host: the proof stays one.
 */
function withoutAddress({ setup, request, response }: Observation): Observation {
  const host = valueOf(request.headers, 'Host') ?? '';
  const own = valueOf(request.headers, 'Origin') ?? '';
  const isOwn = host !== '' && own.toLowerCase().endsWith(`://${host.toLowerCase()}`);
  const written = (value: string): string =>
    isOwn ? value.replaceAll(own, own.slice(0, -host.length) + anyHost) : value;
  const { status, statusText, headers, message } = response;
  const reason = reasonIn(message);
  return {
    setup,
    request: {
      method: request.method,
      headers: [
        ...(isOwn ? [['Host', anyHost] as const] : []),
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
