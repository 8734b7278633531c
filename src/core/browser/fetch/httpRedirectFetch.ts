import { networkError, type FetchContext, type NetworkError } from './fetchContext.ts';
import { isSameOrigin, type FetchRequest } from '#core/browser/request/fetchRequest.ts';
import { record } from '#core/browser/fetchStep.ts';
import { redirectPortRefusal } from './redirectTarget.ts';
import type { Received } from './received.ts';
import type { NetworkRefusal } from './refusal.ts';
import { isHttp, parseTarget, withFragment, type Target } from '#core/browser/request/target.ts';

/** The most redirects that are followed. */
const maxRedirects = 20;

const bodyHeaders: ReadonlySet<string> = new Set([
  ...['content-encoding', 'content-language', 'content-location', 'content-type'],
]);

/**
 * Points the request at the redirect's target; null if it may go there.
 * https://fetch.spec.whatwg.org/#concept-http-redirect-fetch
 */
export function httpRedirectFetch(
  context: FetchContext,
  { response, status }: Received,
  location: string,
): NetworkError | null {
  const { request, steps } = context;
  const refused = { inRedirect: true, response };
  const target = parseTarget(location, request.target.href);
  const parsed = record(steps, 'http-redirect-fetch/location', target !== null, location);
  if (!parsed || !target) return networkError({ code: 'redirect-location' }, refused);
  const refusal = redirectRefusal(context, target, status) ?? redirectPortRefusal(context, target);
  if (refusal) return networkError(refusal, refused);
  request.redirectCount++;
  keepOrigin(context, target);
  if (target.origin !== request.target.origin)
    dropHeaders(request, (name) => name === 'authorization');
  if (becomesGet(request.method, status)) {
    request.method = 'GET';
    request.hasBody = false;
    dropHeaders(request, (name) => bodyHeaders.has(name));
  }
  request.target = withFragment(target, request.target.fragment);
  return null;
}

function redirectRefusal(
  { request, steps }: FetchContext,
  target: Target,
  status: number,
): NetworkRefusal | null {
  if (!record(steps, 'http-redirect-fetch/scheme', isHttp(target), target.href))
    return { code: 'redirect-scheme', url: target.href };
  const count = request.redirectCount;
  if (!record(steps, 'http-redirect-fetch/count', count < maxRedirects, String(count)))
    return { code: 'redirect-count' };
  const home = target.origin === request.origin;
  const foreign = (request.mode === 'cors' && !home) || request.tainting === 'cors';
  if (
    !record(steps, 'http-redirect-fetch/user-info', !(target.hasUserInfo && foreign), target.href)
  )
    return { code: 'redirect-user-info' };
  // A stream can be sent only once.
  const resendable = !request.hasStream || !request.hasBody || status === 303;
  return record(steps, 'http-redirect-fetch/body', resendable, String(status))
    ? null
    : { code: 'redirect-body' };
}

/** On a redirect from one foreign origin to another, neither learns which page asks. */
function keepOrigin({ request, steps }: FetchContext, target: Target): void {
  const from = request.target.origin;
  const kept = target.origin === from || isSameOrigin(request);
  record(steps, 'http-redirect-fetch/origin-kept', kept, target.origin, from);
  if (!kept) request.redirectTainted = true;
}

const becomesGet = (method: string, status: number): boolean =>
  ((status === 301 || status === 302) && method === 'POST') ||
  (status === 303 && method !== 'GET' && method !== 'HEAD');

function dropHeaders(request: FetchRequest, drops: (name: string) => boolean): void {
  request.headers = request.headers.filter(({ lower }) => !drops(lower));
}
