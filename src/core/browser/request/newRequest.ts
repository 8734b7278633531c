import type { Browser } from '#core/browser/browser.ts';
import { extractedContentType, sentBody } from './extractBody.ts';
import type { MadeRequest } from './madeRequest.ts';
import { baseOf } from '#core/browser/page.ts';
import { assembleRequest, isBodyless } from './assembleRequest.ts';
import { record, type Steps } from '#core/browser/fetchStep.ts';
import { isCorsSafelistedMethod, normalizeMethod } from '#core/http/normalizeMethod.ts';
import type { PageBody, PageCall } from '#core/browser/pageCall.ts';
import { isBeyondBytes } from './utf8.ts';
import { refusedMethod } from './refusedMethod.ts';
import { problemOf, type RequestProblem } from './requestProblem.ts';
import { appendContentType, fillHeaders, headerNotBytes } from './requestHeaders.ts';
import { parseTarget } from './target.ts';

const thrown = (problem: RequestProblem): MadeRequest => ({ problem, dropped: [] });

/**
 * The steps of `new Request(input, init)` that a page's call can reach, in the standard's order.
 * https://fetch.spec.whatwg.org/#dom-request
 */
export function newRequest(call: PageCall, browser: Browser, steps: Steps): MadeRequest {
  const notBytes = notByteString(call);
  if (notBytes) return thrown(notBytes);
  const target = parseTarget(call.url, baseOf(call));
  if (!record(steps, 'request/url', target !== null, call.url) || !target)
    return thrown(problemOf('url', call.url));
  if (!record(steps, 'request/url-credentials', !target.hasUserInfo, target.href))
    return thrown(problemOf('url-credentials', call.url));
  const early = modeProblem(call, steps) ?? methodProblem(call, steps);
  if (early) return thrown(early);
  const noCors = call.mode === 'no-cors';
  const headers = fillHeaders(call.headers ?? [], noCors, browser, steps);
  if ('code' in headers) return thrown(headers);
  const { dropped } = headers;
  const body = call.body ? sentBody(call.body, browser.streams) : null;
  const late = bodyProblem(call, body, browser, steps);
  if (late) return { problem: late, dropped };
  if (body) appendContentType(headers, extractedContentType(body), noCors, browser);
  return { request: assembleRequest(call, target, headers.kept, body, optionsOf(call)), dropped };
}

const optionsOf = ({ mode, credentials, redirect, cache }: PageCall) => ({
  mode: mode ?? 'cors',
  credentials: credentials ?? 'same-origin',
  redirect: redirect ?? 'follow',
  cache: cache ?? 'default',
  usesPreflight: false,
});

/** Web IDL's conversion to a ByteString comes before any step of the algorithm. */
function notByteString(call: PageCall): RequestProblem | null {
  if (call.method !== undefined && isBeyondBytes(call.method))
    return problemOf('method-not-bytes', call.method);
  for (const [i, [name, value]] of (call.headers ?? []).entries()) {
    const notBytes = headerNotBytes(name, value, i);
    if (notBytes) return notBytes;
  }
  return null;
}

function modeProblem({ mode = 'cors', cache }: PageCall, steps: Steps): RequestProblem | null {
  if (!record(steps, 'request/mode', mode !== 'navigate', mode)) return problemOf('mode', mode);
  const cached = cache !== 'only-if-cached' || mode === 'same-origin';
  return record(steps, 'request/cache', cached, cache ?? null, mode)
    ? null
    : problemOf('cache', mode);
}

function methodProblem(call: PageCall, steps: Steps): RequestProblem | null {
  const method = call.method ?? 'GET';
  const refused = refusedMethod(method, steps);
  if (refused || call.mode !== 'no-cors') return refused;
  const safe = isCorsSafelistedMethod(normalizeMethod(method));
  return record(steps, 'request/no-cors-method', safe, method)
    ? null
    : problemOf('no-cors-method', method);
}

function bodyProblem(
  call: PageCall,
  body: PageBody | null,
  browser: Browser,
  steps: Steps,
): RequestProblem | null {
  if (!body) return null;
  if (!record(steps, 'request/body', !isBodyless(call), call.method ?? 'GET'))
    return problemOf('body', call.method ?? 'GET');
  if (body.kind !== 'stream') return null;
  if (browser.streams === 'refused' && !record(steps, 'request/stream', false, null))
    return problemOf('stream', '');
  return record(steps, 'request/duplex', body.duplex === 'half', body.duplex ?? null, 'half')
    ? null
    : problemOf('duplex', body.duplex ?? '');
}
