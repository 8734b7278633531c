import { has, valueOf } from '#core/http/headers.ts';
import type { ObservedExchange, ObservedResponse } from '#core/scenario/observed.ts';
import type { Setup } from '#core/setup/setup.ts';

/** Who else could have sent an answer that no reading explains. Words: `explain/observed`. */
export const senderIds = [
  'server-options',
  'api-without-method',
  'in-front',
  'server-cors',
  'server-method',
  'server-host',
  'suspended-application',
  'identification',
  'host-name',
  'transport',
  'load',
  'not-found',
  'native-service',
  'cluster-node',
] as const;

export type SenderId = (typeof senderIds)[number];

interface Seen extends ObservedExchange {
  readonly setup: Setup;
}

const says = ({ statusText, message }: ObservedResponse, words: RegExp): boolean =>
  words.test(statusText ?? '') || words.test(message ?? '');

/** A server that is neither the gateway nor silent about itself, or a page made for people. */
function isInFront({ headers }: ObservedResponse): boolean {
  if (!headers) return false;
  return (
    has(headers, 'Via') ||
    has(headers, 'Server') ||
    /html/i.test(valueOf(headers, 'Content-Type') ?? '')
  );
}

const grantsOrigin = ({ headers }: ObservedResponse): boolean =>
  headers !== null && has(headers, 'Access-Control-Allow-Origin');

const isOptions = ({ request }: ObservedExchange): boolean => request.method === 'OPTIONS';

/** The table of senders as rules over what was seen; the gateway's own statuses are not among them. */
const rules: Readonly<Record<SenderId, (seen: Seen) => boolean>> = {
  'server-options': (seen) => isOptions(seen) && seen.response.status === 405,
  'api-without-method': ({ response, setup }) => response.status === 405 && setup.policy === null,
  'in-front': ({ response }) => response.status >= 400 && isInFront(response),
  'server-cors': ({ response }) =>
    response.status === 403 &&
    says(response, /Specified Origin is not allowed|Header not supported/),
  'server-method': ({ response }) =>
    response.status === 403 && says(response, /Method not supported/i),
  'server-host': (seen) => seen.response.status === 403 && !grantsOrigin(seen.response),
  'suspended-application': (seen) =>
    seen.response.status === 403 &&
    !isOptions(seen) &&
    says(seen.response, /currently suspended|^Forbidden$/i),
  identification: ({ response }) => response.status === 401,
  'host-name': ({ response }) => response.status === 400,
  transport: ({ response }) => response.status === 500,
  load: ({ response }) => response.status === 503 || response.status === 429,
  'not-found': ({ response }) => response.status === 404,
  'native-service': ({ response }) => response.status < 400,
  'cluster-node': () => true,
};

/**
 * Who else could have sent what no reading explains: the most telling first, at the end always
 * another node of the cluster, whose settings nobody synchronises.
 */
export const otherSenders = (seen: Seen): readonly SenderId[] =>
  senderIds.filter((id) => rules[id](seen));
