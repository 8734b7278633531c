import { networkError, type FetchContext, type NetworkError } from './fetchContext.ts';
import { isSameOrigin, withoutFragment, type FetchRequest } from './fetchRequest.ts';
import { decide } from './fetchStep.ts';
import type { NetworkRefusal } from './refusal.ts';

/** Redirects that are followed at most. */
const mostRedirects = 20;

const bodyHeaders: ReadonlySet<string> = new Set([
  ...['content-encoding', 'content-language', 'content-location', 'content-type'],
]);

/**
 * Turns the request to where a redirect leads; null if it may go there.
 * https://fetch.spec.whatwg.org/#concept-http-redirect-fetch
 */
export function httpRedirectFetch(
  context: FetchContext,
  status: number,
  location: string,
): NetworkError | null {
  const { request, steps } = context;
  const url = URL.canParse(location, request.url) ? new URL(location, request.url) : null;
  const parsed = decide(steps, 'http-redirect-fetch/location', url !== null, location);
  if (!parsed || !url) return networkError({ code: 'redirect-location' }, { inRedirect: true });
  const code = redirectFault(context, url, status);
  if (code) return networkError(code, { inRedirect: true });
  request.redirectCount++;
  keepOrigin(context, url);
  if (url.origin !== request.url.origin) dropHeaders(request, (name) => name === 'authorization');
  if (becomesGet(request.method, status)) {
    request.method = 'GET';
    request.hasBody = false;
    dropHeaders(request, (name) => bodyHeaders.has(name));
  }
  if (url.hash === '' && request.url.hash !== '') url.hash = request.url.hash;
  request.url = url;
  request.urlText = withoutFragment(url);
  return null;
}

function redirectFault(
  { request, steps }: FetchContext,
  url: URL,
  status: number,
): NetworkRefusal | null {
  const http = url.protocol === 'http:' || url.protocol === 'https:';
  if (!decide(steps, 'http-redirect-fetch/scheme', http, url.href))
    return { code: 'redirect-scheme', url: url.href };
  const count = request.redirectCount;
  if (!decide(steps, 'http-redirect-fetch/count', count < mostRedirects, String(count)))
    return { code: 'redirect-count' };
  const home = url.origin === request.origin;
  const named = url.username !== '' || url.password !== '';
  const foreign = (request.mode === 'cors' && !home) || request.tainting === 'cors';
  if (!decide(steps, 'http-redirect-fetch/user-info', !(named && foreign), url.href))
    return { code: 'redirect-user-info' };
  // A stream is spent once it was sent.
  const resendable = !request.hasStream || !request.hasBody || status === 303;
  return decide(steps, 'http-redirect-fetch/body', resendable, String(status))
    ? null
    : { code: 'redirect-body' };
}

/** From one foreign origin to another, neither shall learn whose page asks. */
function keepOrigin({ request, steps }: FetchContext, url: URL): void {
  const kept = url.origin === request.url.origin || isSameOrigin(request);
  decide(steps, 'http-redirect-fetch/origin-kept', kept, url.origin, request.url.origin);
  if (!kept) request.redirectTainted = true;
}

const becomesGet = (method: string, status: number): boolean =>
  ((status === 301 || status === 302) && method === 'POST') ||
  (status === 303 && method !== 'GET' && method !== 'HEAD');

function dropHeaders(request: FetchRequest, drops: (name: string) => boolean): void {
  request.headers = request.headers.filter(({ lower }) => !drops(lower));
}
