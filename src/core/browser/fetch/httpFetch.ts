import { corsCheck } from './corsCheck.ts';
import { corsPreflightFetch } from './corsPreflightFetch.ts';
import { combineHeaders } from '#core/browser/request/corsUnsafeRequestHeaderNames.ts';
import { networkError, type FetchContext, type NetworkError } from './fetchContext.ts';
import { record } from '#core/browser/fetchStep.ts';
import { networkFetch } from './networkFetch.ts';
import type { Received } from './received.ts';
import { redirectLocation, redirectTargetRefusal } from './redirectTarget.ts';
import { requestOrigin } from './requestOrigin.ts';
import { sentUrl } from '#core/browser/request/target.ts';

/**
 * Sends the request, after a preflight if one is needed, and runs the CORS check on the response.
 * @param unsafe the names to ask for in a preflight; null if none is needed
 * https://fetch.spec.whatwg.org/#concept-http-fetch
 */
export function httpFetch(
  context: FetchContext,
  unsafe: readonly string[] | null,
): Received | NetworkError {
  const { request, steps } = context;
  if (unsafe !== null) {
    request.preflighted = true;
    const error = isKnown(context, unsafe) ? null : corsPreflightFetch(context, unsafe);
    if (error) return error;
  }
  if (needsHttp2(context)) return networkError({ code: 'needs-http2' });
  const origin = requestOrigin(request);
  const received = send(context, origin);
  if ('code' in received) return networkError(received);
  const { response } = received;
  const early = redirectTargetRefusal(context, received);
  if (early) return networkError(early, { inRedirect: true, response });
  if (request.tainting !== 'cors') return received;
  const refusal = corsCheck(request, origin ?? '', received, context.browser, steps);
  const inRedirect = leadsOn(context, received);
  return refusal ? networkError(refusal, { inRedirect, response }) : received;
}

/** Whether the preflight cache makes a preflight unnecessary. */
function isKnown({ cache, browser, request, steps, now }: FetchContext, unsafe: readonly string[]) {
  if (!cache || browser.preflightCache.bypassedBy.has(request.cache)) return false;
  const known = cache.matches(request, unsafe, browser, now);
  return record(steps, 'cors-preflight-cache/match', known, request.target.text);
}

/** Browsers use HTTP/2 over TLS only, and HTTP/1.1 needs a length, which a stream does not have. */
const needsHttp2 = ({ request, browser }: FetchContext): boolean =>
  request.hasStream && browser.streams === 'over-http2' && request.target.scheme === 'http:';

const leadsOn = (context: FetchContext, received: Received): boolean =>
  redirectLocation(context, received) !== null;

function send(context: FetchContext, origin: string | null) {
  const { request } = context;
  const headers: (readonly [string, string])[] = combineHeaders(request.headers).map((header) => [
    header.name,
    header.value,
  ]);
  if (!request.headers.some(({ lower }) => lower === 'accept')) headers.push(['Accept', '*/*']);
  if (origin !== null) headers.push(['Origin', origin]);
  return networkFetch(
    context,
    { method: request.method, url: sentUrl(request.target), headers },
    false,
  );
}
