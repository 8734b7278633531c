import type { Browser } from '#core/browser/browser.ts';
import { corsUnsafeRequestHeaderNames } from '#core/browser/request/corsUnsafeRequestHeaderNames.ts';
import type { FetchRequest } from '#core/browser/request/fetchRequest.ts';
import { record, type Steps } from '#core/browser/fetchStep.ts';
import { isCorsSafelistedMethod } from '#core/http/normalizeMethod.ts';

/** What needs a preflight: a method or a header by its name, a stream, a listener, a redirect. */
export interface PreflightReason {
  readonly kind: 'method' | 'header' | 'stream' | 'upload-listener' | 'preflighted-before';
  readonly name: string;
}

export interface PreflightNeed {
  readonly reasons: readonly PreflightReason[];
  /** The names to ask for, in lower case, in the order of the script. */
  readonly unsafe: readonly string[];
}

/**
 * Why a request with mode cors to another origin needs a preflight; without a reason it does not.
 * https://fetch.spec.whatwg.org/#concept-main-fetch
 */
export function preflightReasons(
  request: FetchRequest,
  browser: Browser,
  steps: Steps,
): PreflightNeed {
  const { method } = request;
  const reasons: PreflightReason[] = [];
  if (request.usesPreflight) {
    const kind = request.hasStream ? 'stream' : 'upload-listener';
    record(steps, 'main-fetch/preflight-flag', false, kind);
    reasons.push({ kind, name: '' });
  }
  if (browser.preflightsEachHop && request.preflighted) {
    record(steps, 'main-fetch/preflight-again', false, request.target.text);
    reasons.push({ kind: 'preflighted-before', name: '' });
  }
  if (!record(steps, 'main-fetch/method-safelisted', isCorsSafelistedMethod(method), method))
    reasons.push({ kind: 'method', name: method });
  const asked = browser.asksForFirstHeaders ? request.firstHeaders : request.headers;
  const unsafe = corsUnsafeRequestHeaderNames(asked, browser, steps);
  for (const name of unsafe) reasons.push({ kind: 'header', name });
  return { reasons, unsafe };
}
