import { byteLowercase } from '#core/http/headerName.ts';
import { corsCheck } from './corsCheck.ts';
import { sortedNames } from '#core/browser/request/corsUnsafeRequestHeaderNames.ts';
import { extractHeaderListValues } from './extractHeaderListValues.ts';
import { networkError, type FetchContext, type NetworkError } from './fetchContext.ts';
import type { FetchRequest } from '#core/browser/request/fetchRequest.ts';
import { record } from '#core/browser/fetchStep.ts';
import { networkFetch } from './networkFetch.ts';
import { isCorsSafelistedMethod } from '#core/http/normalizeMethod.ts';
import { getHeader, locationOf, type Received } from './received.ts';
import type { Refusal } from './refusal.ts';
import { serializeRequestOrigin } from './requestOrigin.ts';
import { isHttp, parseTarget, sentUrl } from '#core/browser/request/target.ts';

/**
 * Asks the server whether the request may be made; null if it may.
 * @param unsafe names in the order of the script, see `corsUnsafeRequestHeaderNames`
 * https://fetch.spec.whatwg.org/#cors-preflight-fetch
 */
export function corsPreflightFetch(
  context: FetchContext,
  unsafe: readonly string[],
): NetworkError | null {
  const { request, browser, steps } = context;
  const origin = preflightOrigin(context);
  const names = sortedNames(unsafe, browser.listsUnsafeNamesOnce);
  const received = send(context, origin, names);
  if ('code' in received) return networkError(received, { inPreflight: true });
  const location = locationOf(received);
  const cors = () =>
    corsCheck(request, origin, received, browser, steps) ??
    redirectAfterCheck(context, origin, received, location);
  const status = () => statusRefusal(context, received);
  const refusal =
    redirectAtOnce(context, location) ??
    (browser.checksStatusFirst ? (status() ?? cors()) : (cors() ?? status())) ??
    readAnswer(context, received, browser.orderRefused(unsafe));
  return refusal && networkError(refusal, { inPreflight: true, inRedirect: location !== null });
}

const preflightOrigin = ({ request, browser }: FetchContext): string =>
  browser.preflightsAsPage ? request.origin : serializeRequestOrigin(request);

function send(context: FetchContext, origin: string, names: readonly string[]): Received | Refusal {
  const { request } = context;
  const acrm = request.method;
  const acrh = names.length === 0 ? null : names.join(',');
  context.preflight ??= { origin, acrm, acrh };
  const headers: (readonly [string, string])[] = [
    ['Accept', '*/*'],
    ['Access-Control-Request-Method', acrm],
  ];
  if (acrh !== null) headers.push(['Access-Control-Request-Headers', acrh]);
  headers.push(['Origin', origin]);
  return networkFetch(context, { method: 'OPTIONS', url: sentUrl(request.target), headers }, true);
}

/** The standard does not follow a redirect either, but only the status check refuses it. */
function redirectAtOnce({ browser, steps }: FetchContext, location: string | null): Refusal | null {
  if (browser.preflightRedirect !== 'at-once') return null;
  return record(steps, 'cors-preflight-fetch/redirect', location === null, location)
    ? null
    : { code: 'preflight-redirect', then: null };
}

/**
 * Gecko has the redirect's target refused by the listener of the preflight, and then reads the
 * redirect itself as the answer, by now with the origin that the next hop would have.
 * netwerk/protocol/http/nsCORSListenerProxy.cpp, AsyncOnChannelRedirect
 */
function redirectAfterCheck(
  { browser, request, steps }: FetchContext,
  origin: string,
  received: Received,
  location: string | null,
): Refusal | null {
  if (browser.preflightRedirect !== 'after-cors-check') return null;
  if (record(steps, 'cors-preflight-fetch/redirect', location === null, location)) return null;
  const target = parseTarget(location ?? '', request.target.href);
  if (!target || !isHttp(target) || target.hasUserInfo) return { code: 'connection' };
  const kept = target.origin === request.target.origin ? origin : 'null';
  const status = { code: 'preflight-status', status: received.status } as const;
  const then = corsCheck(request, kept, received, browser, []) ?? status;
  return { code: 'preflight-redirect', then };
}

function statusRefusal({ steps }: FetchContext, { status }: Received): Refusal | null {
  const ok = status >= 200 && status <= 299;
  return record(steps, 'cors-preflight-fetch/status', ok, String(status))
    ? null
    : { code: 'preflight-status', status };
}

/** Reads the two lists and compares method and headers with them. */
function readAnswer(
  context: FetchContext,
  received: Received,
  names: readonly string[],
): Refusal | null {
  const { browser, request, steps } = context;
  const methods = extractHeaderListValues(received, 'access-control-allow-methods');
  const allowed = extractHeaderListValues(received, 'access-control-allow-headers');
  const parsed = (code: 'methods-list' | 'headers-list', bad: string | null): Refusal | null =>
    record(steps, `cors-preflight-fetch/${code}`, bad === null, bad)
      ? null
      : { code, token: bad ?? '' };
  const any = request.credentials !== 'include';
  const method = (): Refusal | null => methodRefusal(context, methods.tokens, any);
  const refusal =
    parsed('methods-list', methods.bad) ??
    (browser.checksMethodFirst
      ? (method() ?? parsed('headers-list', allowed.bad))
      : (parsed('headers-list', allowed.bad) ?? method()));
  const headerNames = allowed.tokens.map(byteLowercase);
  const refused = refusal ?? headerRefusal(context, names, headerNames, any);
  const listed = refused?.code !== 'methods-list' && refused?.code !== 'headers-list';
  if (!refused || (listed && browser.preflightCache.keepsRefused))
    remember(context, received, methods.tokens, headerNames);
  return refused;
}

function methodRefusal(
  { request, steps }: FetchContext,
  methods: readonly string[],
  any: boolean,
): Refusal | null {
  const { method } = request;
  const passes =
    methods.includes(method) || isCorsSafelistedMethod(method) || (any && methods.includes('*'));
  return record(steps, 'cors-preflight-fetch/method', passes, method, methods.join(', '))
    ? null
    : { code: 'method', method };
}

function headerRefusal(
  context: FetchContext,
  names: readonly string[],
  allowed: readonly string[],
  any: boolean,
): Refusal | null {
  const { browser, steps } = context;
  const wildcard = any && allowed.includes('*');
  const against = allowed.join(', ');
  for (const name of names) {
    const listed = allowed.includes(name);
    const covered = name !== 'authorization' || browser.wildcardCoversAuthorization;
    const passes = listed || (wildcard && covered);
    if (!record(steps, 'cors-preflight-fetch/header', passes, name, against))
      return { code: 'header', name };
    if (name === 'authorization' && !listed) context.authorizationByWildcard = true;
  }
  return null;
}

function remember(
  { cache, browser, request, now }: FetchContext,
  received: Received,
  methods: readonly string[],
  headerNames: readonly string[],
): void {
  if (!cache) return;
  const seconds = browser.preflightCache.maxAge(getHeader(received, 'access-control-max-age'));
  if (seconds <= 0) return;
  cache.store(request, methodsToKeep(request, methods), headerNames, seconds, browser, now);
}

/** With the use-CORS-preflight flag, the method counts as listed if no method is. */
const methodsToKeep = (request: FetchRequest, methods: readonly string[]): readonly string[] =>
  methods.length === 0 && request.usesPreflight ? [request.method] : methods;
