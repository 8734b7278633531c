import { hasBadPort, isMixedContent } from './blockedUrl.ts';
import { networkError, type Ending, type FetchContext, type NetworkError } from './fetchContext.ts';
import { isSameOrigin, type FetchRequest } from '#core/browser/request/fetchRequest.ts';
import { record } from '#core/browser/fetchStep.ts';
import { dataFetch } from './dataFetch.ts';
import { httpFetch } from './httpFetch.ts';
import { httpRedirectFetch } from './httpRedirectFetch.ts';
import { preflightReasons } from './preflightReasons.ts';
import { locationOf, type Received } from './received.ts';
import type { NetworkRefusal } from './refusal.ts';
import { pageName } from '#core/browser/page.ts';
import { isHttp } from '#core/browser/request/target.ts';

/**
 * Fetches, and follows redirects until there is a response that is not one.
 * https://fetch.spec.whatwg.org/#concept-main-fetch
 */
export function mainFetch(context: FetchContext): Ending {
  const { request, steps } = context;
  for (;;) {
    const received = fetchHop(context);
    if ('refusal' in received) return received;
    const location = locationOf(received);
    if (location === null) return { received, type: request.tainting };
    record(steps, 'http-fetch/redirect', true, location, request.redirect);
    if (request.redirect === 'manual') return { received, type: 'opaqueredirect' };
    const error: NetworkError | null = record(
      steps,
      'http-redirect-fetch/mode',
      request.redirect === 'follow',
      request.redirect,
    )
      ? httpRedirectFetch(context, received, location)
      : networkError({ code: 'redirect-mode' }, { inRedirect: true, response: received.response });
    if (error) return error;
  }
}

function fetchHop(context: FetchContext): Received | NetworkError {
  const { request, steps } = context;
  const refusal = urlRefusal(context);
  if (refusal) return networkError(refusal);
  if (request.target.scheme === 'data:') return dataFetch(context);
  if (isOwnBlob(request)) return networkError({ code: 'blob' });
  const own = request.tainting === 'basic' && isSameOrigin(request);
  if (record(steps, 'main-fetch/same-origin', own, request.target.origin, request.origin))
    return httpFetch(context, null);
  const foreign = foreignRefusal(context);
  if (foreign) return networkError(foreign);
  if (request.mode === 'no-cors') {
    request.tainting = 'opaque';
    return httpFetch(context, null);
  }
  request.tainting = 'cors';
  return corsFetch(context);
}

/** No call makes a blob, so a blob: URL of the page's origin names none. */
const isOwnBlob = (request: FetchRequest): boolean =>
  request.target.scheme === 'blob:' && isSameOrigin(request);

function urlRefusal({ request, browser, steps }: FetchContext): NetworkRefusal | null {
  const mixed = isMixedContent(request.call, request.target, browser);
  if (
    !record(steps, 'main-fetch/mixed-content', !mixed, request.target.text, pageName(request.call))
  )
    return { code: 'mixed-content', url: request.target.text };
  return record(steps, 'main-fetch/port', !hasBadPort(request.target), request.target.port)
    ? null
    : { code: 'port' };
}

/** Why a request may not leave the page's origin; null if it may. */
function foreignRefusal({ request, steps }: FetchContext): NetworkRefusal | null {
  const { mode, redirect, target, redirectCount } = request;
  if (!record(steps, 'main-fetch/mode-same-origin', mode !== 'same-origin', mode))
    return { code: redirectCount > 0 ? 'redirect-mode-same-origin' : 'mode-same-origin' };
  if (!record(steps, 'main-fetch/scheme', isHttp(target), target.scheme))
    return { code: 'scheme', scheme: target.scheme.slice(0, -1) };
  if (record(steps, 'main-fetch/mode-cors', mode !== 'no-cors', mode)) return null;
  return record(steps, 'main-fetch/no-cors-redirect', redirect === 'follow', redirect)
    ? null
    : { code: 'no-cors-redirect' };
}

function corsFetch(context: FetchContext): Received | NetworkError {
  const { request, browser, steps, cache } = context;
  const { reasons, unsafe } = preflightReasons(request, browser, steps);
  if (reasons.length === 0) return httpFetch(context, null);
  const received = httpFetch(context, unsafe);
  if ('refusal' in received && browser.preflightCache.clearsOnError) cache?.clear(request, browser);
  return received;
}
