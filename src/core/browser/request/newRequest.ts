import { isMethod } from '#core/http/method.ts';
import type { Browser } from '#core/browser/browser.ts';
import { extractedContentType } from './extractBody.ts';
import type { FetchRequest } from './fetchRequest.ts';
import { record, type Steps } from '#core/browser/fetchStep.ts';
import { isForbiddenMethod } from './forbiddenRequestHeader.ts';
import { isCorsSafelistedMethod, normalizeMethod } from './normalizeMethod.ts';
import type { PageBody, PageCall } from '#core/browser/pageCall.ts';
import type { RequestProblem } from './requestProblem.ts';
import {
  appendContentType,
  fillHeaders,
  type DroppedHeader,
  type RequestHeaders,
} from './requestHeaders.ts';
import { parseTarget, type Target } from './target.ts';

/** What a call becomes: a request, or the TypeError that its construction throws. */
export type NewRequest =
  | { readonly request: FetchRequest; readonly dropped: readonly DroppedHeader[] }
  | { readonly problem: RequestProblem };

const problem = (code: RequestProblem['code'], value: string, header: number | null = null) => ({
  problem: { code, value, header },
});

/**
 * The steps of `new Request(input, init)` that a page's call can reach, in the standard's order.
 * https://fetch.spec.whatwg.org/#dom-request
 */
export function newRequest(call: PageCall, browser: Browser, steps: Steps): NewRequest {
  const notBytes = notByteString(call);
  if (notBytes) return { problem: notBytes };
  const target = targetOf(call);
  if (!record(steps, 'request/url', target !== null, call.url) || !target)
    return problem('url', call.url);
  if (!record(steps, 'request/url-credentials', !target.hasUserInfo, target.href))
    return problem('url-credentials', call.url);
  const early = modeProblem(call, steps) ?? methodProblem(call, steps);
  if (early) return { problem: early };
  const noCors = call.mode === 'no-cors';
  const headers = fillHeaders(call.headers ?? [], noCors, browser, steps);
  if ('code' in headers) return { problem: headers };
  const body = bodyOf(call);
  const late = bodyProblem(call, body, browser, steps);
  if (late) return { problem: late };
  if (body) appendContentType(headers, extractedContentType(body), noCors, browser);
  return { request: assemble(call, target, headers, body), dropped: headers.dropped };
}

const beyondByte = /[^\0-\xff]/;

/** Web IDL's conversion to a ByteString comes before any step of the algorithm. */
function notByteString(call: PageCall): RequestProblem | null {
  if (call.method !== undefined && beyondByte.test(call.method))
    return { code: 'method-not-bytes', value: call.method, header: null };
  const headers = call.headers ?? [];
  for (let i = 0; i < headers.length; i++) {
    const [name, value] = headers[i] ?? ['', ''];
    const wide = beyondByte.test(name) ? name : beyondByte.test(value) ? value : null;
    if (wide !== null) return { code: 'header-not-bytes', value: wide, header: i };
  }
  return null;
}

/** A page with an opaque origin has no base URL. */
const targetOf = ({ url, pageOrigin }: PageCall): Target | null =>
  parseTarget(url, pageOrigin === 'null' ? undefined : pageOrigin);

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
  const token = isMethod(method);
  if (!record(steps, 'request/method', token && !isForbiddenMethod(method), method))
    return { code: token ? 'method-forbidden' : 'method', value: method, header: null };
  if (call.mode !== 'no-cors') return null;
  const safe = isCorsSafelistedMethod(normalizeMethod(method));
  return record(steps, 'request/no-cors-method', safe, method)
    ? null
    : { code: 'no-cors-method', value: method, header: null };
}

const isBodyless = (call: PageCall): boolean => {
  const method = normalizeMethod(call.method ?? 'GET');
  return method === 'GET' || method === 'HEAD';
};

/** XMLHttpRequest drops a body that the method cannot have. */
const bodyOf = (call: PageCall): PageBody | null =>
  call.body && !(call.api === 'xhr' && isBodyless(call)) ? call.body : null;

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
  if (browser.refusesStreams && !record(steps, 'request/stream', false, null))
    return { code: 'stream', value: '', header: null };
  return record(steps, 'request/duplex', body.duplex === 'half', body.duplex ?? null, 'half')
    ? null
    : { code: 'duplex', value: body.duplex ?? '', header: null };
}

function assemble(
  call: PageCall,
  target: Target,
  headers: RequestHeaders,
  body: PageBody | null,
): FetchRequest {
  const isXhr = call.api === 'xhr';
  const hasStream = body?.kind === 'stream';
  return {
    call,
    origin: call.pageOrigin,
    method: normalizeMethod(call.method ?? 'GET'),
    target,
    firstUrl: target.href,
    headers: headers.kept,
    firstHeaders: headers.kept,
    mode: isXhr ? 'cors' : (call.mode ?? 'cors'),
    credentials: call.credentials ?? 'same-origin',
    redirect: call.redirect ?? 'follow',
    cache: call.cache ?? 'default',
    hasBody: body !== null,
    hasStream,
    usesPreflight: hasStream || (isXhr && call.uploadListener === true),
    tainting: 'basic',
    redirectTainted: false,
    redirectCount: 0,
    preflighted: false,
  };
}
