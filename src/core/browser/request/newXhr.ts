import { trimHttpWhitespace } from '#core/http/headerValue.ts';
import type { Browser } from '#core/browser/browser.ts';
import { record, type Steps } from '#core/browser/fetchStep.ts';
import { baseOf } from '#core/browser/page.ts';
import type { PageBody, PageCall } from '#core/browser/pageCall.ts';
import { assembleRequest, isBodyless } from './assembleRequest.ts';
import { combineHeaders } from './corsUnsafeRequestHeaderNames.ts';
import { extractedContentType, sentBody } from './extractBody.ts';
import { requestHeader, type RequestHeader } from './fetchRequest.ts';
import type { MadeRequest } from './madeRequest.ts';
import { refusedMethod } from './refusedMethod.ts';
import { headerNotBytes, headerProblem, isKept, type DroppedHeader } from './requestHeaders.ts';
import { problemOf, type RequestProblem } from './requestProblem.ts';
import { parseTarget, type Target } from './target.ts';
import { isBeyondBytes } from './utf8.ts';
import { xhrContentType } from './xhrContentType.ts';

/**
 * An XMLHttpRequest: `open()`, `setRequestHeader()` for each header, `send()`. Each throws for its
 * own reasons, so what was refused before is in the console by then.
 * https://xhr.spec.whatwg.org/
 */
export function newXhr(call: PageCall, browser: Browser, steps: Steps): MadeRequest {
  const target = open(call, steps);
  if ('code' in target) return { problem: target, dropped: [] };
  const lines: RequestHeader[] = [];
  const dropped: DroppedHeader[] = [];
  for (const [i, [name, value]] of (call.headers ?? []).entries()) {
    const problem = headerNotBytes(name, value, i) ?? headerProblem(name, value, i, steps);
    if (problem) return { problem, dropped };
    if (isKept(name, value, browser, steps))
      lines.push(requestHeader(name, trimHttpWhitespace(value)));
    else dropped.push({ name, why: 'forbidden' });
  }
  const headers = [...combineHeaders(lines)];
  const body = call.body && !isBodyless(call) ? sentBody(call.body, 'as-text') : null;
  if (body) setContentType(headers, body, browser);
  return {
    request: assembleRequest(call, target, headers, body, send(call, body, browser)),
    dropped,
  };
}

/** https://xhr.spec.whatwg.org/#the-open()-method */
function open(call: PageCall, steps: Steps): Target | RequestProblem {
  const { method = 'GET', url } = call;
  if (isBeyondBytes(method)) return problemOf('method-not-bytes', method);
  const refused = refusedMethod(method, steps);
  if (refused) return refused;
  const target = parseTarget(url, baseOf(call));
  record(steps, 'request/url', target !== null, url);
  return target ?? problemOf('url', url);
}

function setContentType(headers: RequestHeader[], body: PageBody, browser: Browser): void {
  const at = headers.findIndex(({ lower }) => lower === 'content-type');
  const own = headers[at];
  const extracted = extractedContentType(body);
  if (own) headers[at] = { ...own, value: xhrContentType(own.value, body, browser.xhr) };
  else if (extracted !== null) headers.push(requestHeader('Content-Type', extracted));
}

/** https://xhr.spec.whatwg.org/#the-send()-method */
const send = ({ credentials, uploadListener }: PageCall, body: PageBody | null, browser: Browser) =>
  ({
    mode: 'cors',
    credentials: credentials === 'include' ? 'include' : 'same-origin',
    redirect: 'follow',
    cache: 'default',
    usesPreflight: uploadListener === true && (body !== null || browser.xhr.listensWithoutBody),
  }) as const;
