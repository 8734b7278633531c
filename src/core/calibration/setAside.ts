import { headerNotSupported, methodNotAllowed, originNotAllowed } from '#core/gateway/statuses.ts';
import { valueOf } from '#core/http/headers.ts';
import type { ObservedResponse } from '#core/scenario/observed.ts';
import type { SenderId } from '#core/observed/otherSenders.ts';
import type { Observation } from '#core/scenario/observation.ts';

/** The reasons of the gateway's refusals: any other one over HTTP/1.1 is somebody else's. */
const reasons: readonly string[] = [originNotAllowed, methodNotAllowed, headerNotSupported].map(
  ({ statusText }) => statusText,
);

const isPage = ({ headers }: ObservedResponse): boolean =>
  /html/i.test((headers && valueOf(headers, 'Content-Type')) ?? '');

const has = (response: ObservedResponse, words: RegExp): boolean =>
  words.test(response.statusText ?? '') || words.test(response.message ?? '');

/**
 * Who else sent an answer; null where it may be the gateway's. A preflight is answered by the gateway
 * alone, so that a status or a reason of another kind is not its own; a GET request that passed has
 * whatever the native service answers.
 */
export function senderOf({ request, response, setup }: Observation): SenderId | null {
  const { status, statusText } = response;
  if (has(response, /Method not supported/)) return 'server-method';
  if (has(response, /Header not supported/)) return 'server-cors';
  if (has(response, /currently suspended/)) return 'suspended-application';
  if (status === 401) return 'identification';
  if (status === 503 || status === 429) return 'load';
  if (status === 403 || status === 405) {
    if (isPage(response)) return 'in-front';
    const isRefusal = request.method === 'OPTIONS' || reasons.includes(statusText ?? '');
    if (isRefusal && statusText && !reasons.includes(statusText)) return 'in-front';
  }
  if (request.method !== 'OPTIONS') return null;
  if (status === 404) return 'not-found';
  if (status === 400) return 'host-name';
  if (status === 500) return 'transport';
  if (setup.policy !== null) return [200, 403, 405].includes(status) ? null : 'in-front';
  return (status >= 200 && status < 300) || status === 405 ? null : 'in-front';
}

const namesOfServers = ({ response: { headers } }: Observation): readonly string[] =>
  (headers ?? [])
    .filter(([name]) => /^(?:server|via)$/i.test(name))
    .map(([name, value]) => `${name.toLowerCase()}: ${value}`);

/**
 * A refusal without the gateway's words, as over HTTP/2, from a server that sent none of the other answers:
 * something on the way may have refused by itself.
 */
export function strangerAmong(
  observation: Observation,
  all: readonly Observation[],
): SenderId | null {
  const { status, statusText, message } = observation.response;
  // 405 has the same words whoever says it.
  const hasWords = status === 405 ? false : Boolean(statusText);
  if (hasWords || message || (status !== 403 && status !== 405)) return null;
  const others = new Set(all.filter((other) => other !== observation).flatMap(namesOfServers));
  return namesOfServers(observation).some((name) => !others.has(name)) ? 'in-front' : null;
}
