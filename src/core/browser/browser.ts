import type { BrowserId, PageCall } from './pageCall.ts';
import type { FetchOutcome } from './fetchOutcome.ts';
import type { HttpResponse } from '#core/http/message.ts';
import type { Refusal } from '#core/browser/fetch/refusal.ts';
import type { RequestProblem } from '#core/browser/request/requestProblem.ts';

/** Where a call stood when its fate was decided, for those who print about it. */
export interface Circumstances {
  readonly call: PageCall;
  /** The URL that the page asked for, and the one that was reached over redirects. */
  readonly firstUrl: string;
  readonly url: string;
  /** Whether the answer at fault is that of a preflight. */
  readonly inPreflight: boolean;
  /** Whether the answer at fault was a redirect to be followed. */
  readonly inRedirect: boolean;
}

/** What a browser tells the page and its developer. */
export interface Reporter {
  /** The rejection when `new Request()` throws. */
  problem(problem: RequestProblem, call: PageCall): string;
  /** The rejection after a network error. */
  networkError(call: PageCall): string;
  corsError(refusal: Refusal, at: Circumstances): FetchOutcome['corsError'];
  refused(refusal: Refusal, at: Circumstances): readonly string[];
  /** Lines about a response that the page got. */
  answered(response: HttpResponse, at: Circumstances): readonly string[];
  /** Lines about a preflight that let Authorization pass for the sake of `*`. */
  authorizationByWildcard(at: Circumstances): readonly string[];
}

/**
 * What may differ from browser to browser. The value of the standard stands in `standard.ts`; each
 * other value is a deviation, with its source beside it.
 */
export interface Browser {
  readonly id: BrowserId;
  /** Names that are dropped beside the standard's forbidden request-headers, lower-case. */
  readonly alsoForbidden: ReadonlySet<string>;
  /** Whether a header with this name (lower-case) and value needs no preflight. */
  safelists(name: string, value: string): boolean;
  /** Whether lines of one name are combined before their value is judged. */
  readonly judgesCombined: boolean;
  /** Whether a name stands once in Access-Control-Request-Headers, however often it was set. */
  readonly listsUnsafeNamesOnce: boolean;
  /** Which of several refused headers is named: the first as sorted, or as the script set them. */
  readonly namesRefused: 'sorted' | 'as-set';
  /** Whether a method is checked before Access-Control-Allow-Headers is parsed at all. */
  readonly checksMethodFirst: boolean;
  /** Whether `*` in Access-Control-Allow-Headers covers Authorization. */
  readonly wildcardCoversAuthorization: boolean;
  /** Whether a request that was preflighted once is preflighted on each hop, as the page's origin. */
  readonly preflightsEachHop: boolean;
  /** Whether a preflight's redirect is refused before its CORS headers are looked at. */
  readonly refusesPreflightRedirectFirst: boolean;
  /** Whether a second line `Access-Control-Allow-Origin`, spelled so, is refused whatever it says. */
  readonly refusesAllowOriginLines: boolean;
  /** Whether `*` counts in Access-Control-Expose-Headers when a bad token follows it. */
  readonly exposesAnyDespiteBadToken: boolean;
  /** Response headers that no script sees, lower-case. */
  readonly hiddenHeaders: ReadonlySet<string>;
  /** Whether 407 is a network error. */
  readonly refusesProxyChallenge: boolean;
  /** Whether a space between a field name and its colon is overlooked. */
  readonly toleratesSpaceInName: boolean;
  /** Whether a line without a value adds nothing to the other lines of its name. */
  readonly mergesEmptyLines: boolean;
  /** Whether a stream as body is refused where only HTTP/1.1 can be spoken. */
  readonly streamsNeedHttp2: boolean;
  readonly preflightCache: CacheRules;
  readonly report: Reporter;
}

export interface CacheRules {
  /** Seconds that an answer may serve; 0 or less if it may not. `value` is Access-Control-Max-Age. */
  maxAge(value: string | null): number;
  /** Whether a new answer replaces all that is known of the URL. */
  readonly replaces: boolean;
  /** Whether a network error after a preflight clears what is known of the URL. */
  readonly clearsOnError: boolean;
  /** Cache modes of a call that go around the cache. */
  readonly bypassedBy: ReadonlySet<string>;
}
