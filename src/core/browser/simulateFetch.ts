import type { Browser, Circumstances } from './browser.ts';
import { browsers } from './browsers.ts';
import type { FetchContext, NetworkError, Server } from './fetchContext.ts';
import type { FetchOutcome } from './fetchOutcome.ts';
import type { FetchRequest } from './fetchRequest.ts';
import type { Steps } from './fetchStep.ts';
import { mainFetch } from './mainFetch.ts';
import { newRequest } from './newRequest.ts';
import type { BrowserId, PageCall } from './pageCall.ts';
import type { PreflightCache } from './preflightCache.ts';
import type { RequestProblem } from './refusal.ts';
import { visibleHeaders } from './visibleHeaders.ts';

/** A preflight cache to be used and filled, and the time it is. */
export interface CacheAtTime {
  readonly cache: PreflightCache;
  /** Milliseconds on any clock that does not go back. */
  readonly now: number;
}

/**
 * What a browser makes of a page's call, hop by hop, and what the page and its console get to see.
 * @param server answers each request; status 0 stands for a dropped connection
 * @param cached without it, each call starts without any preflight known
 * @returns never throws for a bad call: its outcome is then `throws`, with the TypeError's text
 */
export function simulateFetch(
  call: PageCall,
  server: Server,
  browserId: BrowserId,
  cached?: CacheAtTime,
): FetchOutcome {
  const browser = browsers[browserId];
  const steps: Steps = [];
  const made = newRequest(call, browser, steps);
  if ('problem' in made) return thrown(made.problem, call, browser, steps);
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
  return outcomeOf(context);
}

function outcomeOf(context: FetchContext): FetchOutcome {
  const { request, browser, exchanges, steps } = context;
  const ending = mainFetch(context);
  const common = { preflight: context.preflight, exchanges, steps };
  const at = circumstances(request, 'refusal' in ending ? ending : null);
  const warnings = context.authorizationByWildcard
    ? browser.report.authorizationByWildcard(at)
    : [];
  if ('refusal' in ending)
    return {
      ...common,
      outcome: 'blocked',
      visibleHeaders: null,
      corsError: browser.report.corsError(ending.refusal, at),
      console: [...warnings, ...browser.report.refused(ending.refusal, at)],
      error: browser.report.networkError(request.call),
    };
  return {
    ...common,
    outcome: 'allowed',
    visibleHeaders: visibleHeaders(context, ending),
    corsError: null,
    console: [...warnings, ...browser.report.answered(ending.received.response, at)],
    error: null,
  };
}

const circumstances = (request: FetchRequest, error: NetworkError | null): Circumstances => ({
  call: request.call,
  firstUrl: request.firstUrl,
  url: request.urlText,
  mode: request.mode,
  inPreflight: error?.inPreflight ?? false,
  inRedirect: error?.inRedirect ?? false,
});

const thrown = (
  problem: RequestProblem,
  call: PageCall,
  browser: Browser,
  steps: Steps,
): FetchOutcome => ({
  outcome: 'throws',
  preflight: null,
  exchanges: [],
  visibleHeaders: null,
  corsError: null,
  console: [],
  error: browser.report.problem(problem, call),
  steps,
});
