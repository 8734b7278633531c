import type { Browser, Circumstances } from './browser.ts';
import { browsers } from './browsers.ts';
import type { FetchContext, NetworkError, Server } from '#core/browser/fetch/fetchContext.ts';
import type { FetchOutcome } from './fetchOutcome.ts';
import type { Steps } from './fetchStep.ts';
import { mainFetch } from '#core/browser/fetch/mainFetch.ts';
import type { MadeRequest } from '#core/browser/request/madeRequest.ts';
import { makeRequest } from '#core/browser/request/makeRequest.ts';
import type { BrowserId, PageCall } from './pageCall.ts';
import type { PreflightCache } from '#core/browser/fetch/preflightCache.ts';
import { serializeRequestOrigin } from '#core/browser/fetch/requestOrigin.ts';
import type { RequestProblem } from '#core/browser/request/requestProblem.ts';
import type { HttpResponse } from '#core/http/message.ts';
import { visibleHeaders } from '#core/browser/fetch/visibleHeaders.ts';

/** A preflight cache to use and fill, and the current time. */
export interface CacheAtTime {
  readonly cache: PreflightCache;
  /** Milliseconds on any clock that does not go back. */
  readonly now: number;
}

/**
 * What a browser does with a page's call, hop by hop, and what the page and the console show of it.
 * @param server answers each request; status 0 is a dropped connection
 * @param cached without it, each call starts with an empty preflight cache
 * @returns never throws for a bad call: its outcome is then `throws`, with the error's text
 */
export function simulateFetch(
  call: PageCall,
  server: Server,
  browserId: BrowserId,
  cached?: CacheAtTime,
): FetchOutcome {
  const browser = browsers[browserId];
  const steps: Steps = [];
  const made = makeRequest(call, browser, steps);
  const refused = refusedHeaders(call, browser, made);
  if ('problem' in made) return thrown(made.problem, call, browser, refused, steps);
  const context: FetchContext = {
    request: made.request,
    browser,
    server,
    cache: cached?.cache ?? null,
    now: cached?.now ?? 0,
    steps,
    exchanges: [],
    preflight: null,
    authorizationByWildcard: false,
  };
  return outcomeOf(context, refused);
}

/** Lines about headers that an XMLHttpRequest may not set. */
const refusedHeaders = (
  { api }: PageCall,
  { report }: Browser,
  { dropped }: MadeRequest,
): readonly string[] =>
  api === 'xhr' ? dropped.flatMap(({ name }) => report.headerRefused(name)) : [];

function outcomeOf(context: FetchContext, refusedHeaders: readonly string[]): FetchOutcome {
  const ending = mainFetch(context);
  const { request, exchanges, preflight, steps, authorizationByWildcard } = context;
  const { report } = context.browser;
  const error = 'refusal' in ending ? ending : null;
  const response = 'refusal' in ending ? ending.response : ending.received.response;
  const at = circumstances(context, error, response);
  const last = exchanges.at(-1);
  const lines =
    'refusal' in ending
      ? report.refused(ending.refusal, at)
      : report.answered(ending.received.response, at);
  return {
    outcome: error ? 'blocked' : 'allowed',
    preflight,
    exchanges,
    visibleHeaders: 'refusal' in ending ? null : visibleHeaders(context, ending),
    corsError: error ? report.corsError(error.refusal, at) : null,
    console: [
      ...refusedHeaders,
      ...(authorizationByWildcard ? report.authorizationByWildcard(at) : []),
      ...lines,
    ],
    networkRows: last ? report.networkRows(last, error?.refusal ?? null) : [],
    error: error ? report.networkError(request.call) : null,
    basis: context.browser.basis(error?.refusal ?? null, exchanges.at(-1)?.response.status ?? 0),
    steps,
  };
}

const circumstances = (
  { request, exchanges }: FetchContext,
  error: NetworkError | null,
  response: HttpResponse | null,
): Circumstances => ({
  call: request.call,
  firstUrl: request.firstUrl,
  url: request.target.href,
  method: request.method,
  response,
  origin: serializeRequestOrigin(request),
  last: exchanges.at(-1)?.response ?? null,
  inPreflight: error?.inPreflight ?? false,
  inRedirect: error?.inRedirect ?? false,
  inCors: request.tainting === 'cors',
});

const thrown = (
  problem: RequestProblem,
  call: PageCall,
  browser: Browser,
  console: readonly string[],
  steps: Steps,
): FetchOutcome => ({
  outcome: 'throws',
  preflight: null,
  exchanges: [],
  visibleHeaders: null,
  corsError: null,
  console,
  networkRows: [],
  error: browser.report.problem(problem, call),
  basis: browser.basis(null, 0),
  steps,
});
