import type { Browser } from '#core/browser/browser.ts';
import { extractedContentType, sentBody } from './extractBody.ts';
import type { MadeRequest } from './madeRequest.ts';
import { baseOf } from '#core/browser/page.ts';
import { assembleRequest, isBodyless } from './assembleRequest.ts';
import { record, type Steps } from '#core/browser/fetchStep.ts';
import { isCorsSafelistedMethod, normalizeMethod } from './normalizeMethod.ts';
import type { PageBody, PageCall } from '#core/browser/pageCall.ts';
import { isBeyondBytes } from './utf8.ts';
import { refusedMethod } from './refusedMethod.ts';
import type { RequestProblem } from './requestProblem.ts';
import { appendContentType, fillHeaders } from './requestHeaders.ts';
import { parseTarget } from './target.ts';

const problem = (code: RequestProblem['code'], value: string): MadeRequest => ({
  problem: { code, value, header: null },
  dropped: [],
});

/**
 * The steps of `new Request(input, init)` that a page's call can reach, in the standard's order.
 * https://fetch.spec.whatwg.org/#dom-request
 */
export function newRequest(call: PageCall, browser: Browser, steps: Steps): MadeRequest {
  const notBytes = notByteString(call);
  if (notBytes) return { problem: notBytes, dropped: [] };
  const target = parseTarget(call.url, baseOf(call));
  if (!record(steps, 'request/url', target !== null, call.url) || !target)
    return problem('url', call.url);
  if (!record(steps, 'request/url-credentials', !target.hasUserInfo, target.href))
    return problem('url-credentials', call.url);
  const early = modeProblem(call, steps) ?? methodProblem(call, steps);
  if (early) return { problem: early, dropped: [] };
  const noCors = call.mode === 'no-cors';
  const headers = fillHeaders(call.headers ?? [], noCors, browser, steps);
  if ('code' in headers) return { problem: headers, dropped: [] };
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
    return { code: 'method-not-bytes', value: call.method, header: null };
  const headers = call.headers ?? [];
  for (let i = 0; i < headers.length; i++) {
    const [name, value] = headers[i] ?? ['', ''];
    const wide = isBeyondBytes(name) ? name : isBeyondBytes(value) ? value : null;
    if (wide !== null) return { code: 'header-not-bytes', value: wide, header: i };
  }
  return null;
}

function modeProblem({ mode = 'cors', cache }: PageCall, steps: Steps): RequestProblem | null {
  if (!record(steps, 'request/mode', mode !== 'navigate', mode))
    return { code: 'mode', value: mode, header: null };
  const cached = cache !== 'only-if-cached' || mode === 'same-origin';
  return record(steps, 'request/cache', cached, cache ?? null, mode)
    ? null
    : { code: 'cache', value: mode, header: null };
}

function methodProblem(call: PageCall, steps: Steps): RequestProblem | null {
  const method = call.method ?? 'GET';
  const refused = refusedMethod(method, steps);
  if (refused || call.mode !== 'no-cors') return refused;
  const safe = isCorsSafelistedMethod(normalizeMethod(method));
  return record(steps, 'request/no-cors-method', safe, method)
    ? null
    : { code: 'no-cors-method', value: method, header: null };
}

function bodyProblem(
  call: PageCall,
  body: PageBody | null,
  browser: Browser,
  steps: Steps,
): RequestProblem | null {
  if (!body) return null;
  if (!record(steps, 'request/body', !isBodyless(call), call.method ?? 'GET'))
    return { code: 'body', value: call.method ?? 'GET', header: null };
  if (body.kind !== 'stream') return null;
  if (browser.streams === 'refused' && !record(steps, 'request/stream', false, null))
    return { code: 'stream', value: '', header: null };
  return record(steps, 'request/duplex', body.duplex === 'half', body.duplex ?? null, 'half')
    ? null
    : { code: 'duplex', value: body.duplex ?? '', header: null };
}
