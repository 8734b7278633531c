import type { BasisId } from './basis.ts';
import type { BrowserId, PageCall } from './pageCall.ts';
import type { Exchange, FetchOutcome } from './fetchOutcome.ts';
import type { HttpResponse } from '#core/http/message.ts';
import type { Refusal } from '#core/browser/fetch/refusal.ts';
import type { RequestProblem } from '#core/browser/request/requestProblem.ts';

/** Where a call was when it was decided, for the texts about it. */
export interface Circumstances {
  readonly call: PageCall;
  /** The URL that the page called, and the one that redirects led to, with their fragments. */
  readonly firstUrl: string;
  readonly url: string;
  /** As it is sent now: a redirect may have changed it. */
  readonly method: string;
  /** The answer that was refused, or that the page got; null if none came to the request itself. */
  readonly response: HttpResponse | null;
  /** The Origin as it is sent, and the last answer that came, a preflight's too. */
  readonly origin: string;
  readonly last: HttpResponse | null;
  /** Whether the refused response is a preflight's. */
  readonly inPreflight: boolean;
  /** Whether the refused response is a redirect to follow. */
  readonly inRedirect: boolean;
  /** Whether the request that failed was one under CORS. */
  readonly inCors: boolean;
}

/** A browser's texts for the page and the console. */
export interface Reporter {
  /** What `new Request()`, or a method of an XMLHttpRequest, throws. */
  problem(problem: RequestProblem, call: PageCall): string;
  /** The console's line about a header that an XMLHttpRequest may not set; `fetch()` is silent. */
  headerRefused(name: string): readonly string[];
  /** The rejection after a network error. */
  networkError(call: PageCall): string;
  corsError(refusal: Refusal, at: Circumstances): FetchOutcome['corsError'];
  refused(refusal: Refusal, at: Circumstances): readonly string[];
  /** Lines about a response that the page got. */
  answered(response: HttpResponse, at: Circumstances): readonly string[];
  /** The rows of the network log that the console shows among its lines. */
  networkRows(last: Exchange, refusal: Refusal | null): readonly string[];
  /** Lines about a preflight that let Authorization pass because of `*`. */
  authorizationByWildcard(at: Circumstances): readonly string[];
}

/**
 * What may differ from browser to browser. `standard.ts` has the standard's values; every other
 * value is a deviation, with its source beside it.
 */
export interface Browser {
  readonly id: BrowserId;
  /** Names that are dropped in addition to the standard's forbidden request-headers, lower-case. */
  readonly alsoForbidden: ReadonlySet<string>;
  /** Whether a header with this name (lower-case) and value needs no preflight. */
  safelists(name: string, value: string): boolean;
  /** Whether lines of one name are combined before their value is judged. */
  readonly judgesCombined: boolean;
  /** Whether Access-Control-Request-Headers lists a name once, however often it was set. */
  readonly listsUnsafeNamesOnce: boolean;
  /** Unsafe names, in the script's order, as they are looked for: the first refused one is named. */
  orderRefused(unsafe: readonly string[]): readonly string[];
  /** Whether a preflight's status is checked before its CORS headers. */
  readonly checksStatusFirst: boolean;
  /** Whether a method is checked before Access-Control-Allow-Headers is parsed at all. */
  readonly checksMethodFirst: boolean;
  /** Whether `*` in Access-Control-Allow-Headers covers Authorization. */
  readonly wildcardCoversAuthorization: boolean;
  /** Whether a preflighted request is preflighted again on each hop. */
  readonly preflightsEachHop: boolean;
  /** Whether a preflight has the page's origin, where a redirect has made the request's `null`. */
  readonly preflightsAsPage: boolean;
  /** Whether later preflights ask for what the first one did, though a redirect has dropped it. */
  readonly asksForFirstHeaders: boolean;
  /**
   * How a preflight's redirect is refused: by its status, as any other than 2xx; as a redirect, whatever
   * CORS headers it has; or as a redirect after its CORS headers have been checked.
   */
  readonly preflightRedirect: 'by-status' | 'at-once' | 'after-cors-check';
  /**
   * Whether where a redirect leads is judged while the redirect is, and not on arrival: mixed content,
   * scripts, files and blobs even before the CORS headers of the redirect, blocked ports after them.
   */
  readonly refusesBeforeRedirect: boolean;
  /** Whether a second line `Access-Control-Allow-Origin`, spelled so, is refused with any value. */
  readonly refusesAllowOriginLines: boolean;
  /** Whether `*` counts in Access-Control-Expose-Headers when a bad token follows it. */
  readonly exposesAnyDespiteBadToken: boolean;
  /** Response headers that no script sees, lower-case. */
  readonly hiddenHeaders: ReadonlySet<string>;
  /** Whether 407 is a network error. */
  readonly refusesProxyChallenge: boolean;
  /** Whether a space between a field name and its colon is ignored. */
  readonly toleratesSpaceInName: boolean;
  /** Whether a line without a value adds nothing to the other lines of its name. */
  readonly mergesEmptyLines: boolean;
  /**
   * What becomes of a stream as body: it is sent; it is sent, but refused where only HTTP/1.1 is
   * possible; the text that it is turned into is sent; or the call throws.
   */
  readonly streams: 'sent' | 'over-http2' | 'as-text' | 'refused';
  /** Whether a page on https may call this machine over http. */
  readonly trustsLoopback: boolean;
  readonly xhr: XhrRules;
  readonly preflightCache: CacheRules;
  /** What the answer to a call rests on: what it failed on, or the status of what the page got. */
  basis(refusal: Refusal | null, status: number): BasisId;
  readonly report: Reporter;
}

export interface XhrRules {
  /**
   * How the charset of a script's Content-Type becomes UTF-8 for a text: as the standard has it, by
   * writing the type anew; or in place, wherever it is written.
   */
  readonly rewritesCharset: 'as-type' | 'in-place';
  /** Whether that is done for URLSearchParams too. */
  readonly rewritesCharsetOfParams: boolean;
  /** Whether a listener to the upload asks for a preflight even where there is no body. */
  readonly listensWithoutBody: boolean;
}

export interface CacheRules {
  /** Seconds that a response is kept; 0 or less if it is not. `value` is Access-Control-Max-Age. */
  maxAge(value: string | null): number;
  /** Whether a new response replaces everything that is kept for the URL. */
  readonly replaces: boolean;
  /** Whether a network error after a preflight clears what is kept for the URL. */
  readonly clearsOnError: boolean;
  /** Cache modes of a call that bypass the preflight cache. */
  readonly bypassedBy: ReadonlySet<string>;
  /** Whether what the lists of a preflight allow is kept where they do not allow the request. */
  readonly keepsRefused: boolean;
  /** Whether what is kept for a URL is forgotten once it does not allow a request. */
  readonly dropsUnfit: boolean;
  /** Whether a safelisted method needs no entry, even with the use-CORS-preflight flag. */
  readonly trustsSafelistedMethods: boolean;
  /** Whether URLs that differ only in their fragment are different ones. */
  readonly keepsFragments: boolean;
}
