import type { Browser } from './browser.ts';
import type { HeaderList } from '#core/http/message.ts';
import { isMixedContent } from '#core/browser/fetch/blockedUrl.ts';
import { browsers } from './browsers.ts';
import { combineHeaders, sortedNames } from '#core/browser/request/corsUnsafeRequestHeaderNames.ts';
import type { FetchOutcome } from './fetchOutcome.ts';
import { isSameOrigin, type FetchRequest } from '#core/browser/request/fetchRequest.ts';
import { makeRequest } from '#core/browser/request/makeRequest.ts';
import type { BrowserId, PageCall } from './pageCall.ts';
import { preflightReasons, type PreflightReason } from '#core/browser/fetch/preflightReasons.ts';
import type { RequestProblem } from '#core/browser/request/requestProblem.ts';
import type { DroppedHeader } from '#core/browser/request/requestHeaders.ts';
import { requestOrigin } from '#core/browser/fetch/requestOrigin.ts';
import { isHttp } from '#core/browser/request/target.ts';

/** What a browser does with a call before it sends anything. */
export interface CallDescription {
  /** What the call throws: its cause, and the browser's own text. */
  readonly problem: (RequestProblem & { readonly text: string }) | null;
  /** Headers that the browser silently drops. */
  readonly dropped: readonly DroppedHeader[];
  /** Null when the call throws. */
  readonly request: {
    readonly method: string;
    readonly url: string;
    /** What the page set and what its body adds, one line for each name. */
    readonly headers: HeaderList;
    /** The Origin header; null if none is sent. */
    readonly origin: string | null;
    readonly kind: 'same-origin' | 'cors' | 'no-cors' | 'not-made';
  } | null;
  readonly preflight: {
    readonly needed: boolean;
    /** Every method and header that needs one, in the order of the page. */
    readonly reasons: readonly PreflightReason[];
    /** What the preflight would contain; null if none is needed. */
    readonly sent: FetchOutcome['preflight'];
  };
}

const noPreflight = { needed: false, reasons: [], sent: null };

/** What would be sent first for a call, what is dropped from it, and why there is a preflight. */
export function describeCall(call: PageCall, browserId: BrowserId): CallDescription {
  const browser = browsers[browserId];
  const made = makeRequest(call, browser, []);
  if ('problem' in made) {
    const text = browser.report.problem(made.problem, call);
    const problem = { ...made.problem, text };
    return { problem, dropped: [], request: null, preflight: noPreflight };
  }
  const { request, dropped } = made;
  const kind = kindOf(request, browser);
  request.tainting = kind === 'cors' ? 'cors' : 'basic';
  return {
    problem: null,
    dropped,
    request: {
      method: request.method,
      url: request.target.text,
      headers: combineHeaders(request.headers).map(({ name, value }) => [name, value]),
      origin: requestOrigin(request),
      kind,
    },
    preflight: kind === 'cors' ? preflightOf(request, browserId) : noPreflight,
  };
}

function kindOf(request: FetchRequest, browser: Browser) {
  const { mode, target } = request;
  if (isMixedContent(request.call, target, browser)) return 'not-made';
  if (isSameOrigin(request) || target.scheme === 'data:') return 'same-origin';
  if (mode === 'same-origin' || !isHttp(target)) return 'not-made';
  return mode === 'no-cors' ? 'no-cors' : 'cors';
}

function preflightOf(request: FetchRequest, browserId: BrowserId): CallDescription['preflight'] {
  const browser = browsers[browserId];
  const { reasons, unsafe } = preflightReasons(request, browser, []);
  if (reasons.length === 0) return noPreflight;
  const names = sortedNames(unsafe, browser.listsUnsafeNamesOnce);
  const acrh = names.length === 0 ? null : names.join(',');
  return { needed: true, reasons, sent: { origin: request.origin, acrm: request.method, acrh } };
}
