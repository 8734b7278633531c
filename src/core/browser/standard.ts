import type { Browser } from './browser.ts';
import { sortedNames } from '#core/browser/request/corsUnsafeRequestHeaderNames.ts';
import type { RequestProblem } from '#core/browser/request/requestProblem.ts';
import { isCorsSafelistedRequestHeader } from '#core/browser/request/corsSafelistedRequestHeader.ts';

/** Seconds that a preflight's response is kept when it has no Access-Control-Max-Age. */
export const defaultMaxAge = 5;

const none: ReadonlySet<string> = new Set();
const silent = (): readonly string[] => [];

/** What an XMLHttpRequest throws other than a TypeError. https://xhr.spec.whatwg.org/ */
const xhrErrors: Partial<Record<RequestProblem['code'], string>> = {
  method: 'SyntaxError',
  'method-forbidden': 'SecurityError',
  url: 'SyntaxError',
  'header-name': 'SyntaxError',
  'header-value': 'SyntaxError',
};

/** The Fetch standard to the letter. It has no words for the console. */
export const standard: Browser = {
  id: 'standard',
  alsoForbidden: none,
  safelists: isCorsSafelistedRequestHeader,
  judgesCombined: false,
  listsUnsafeNamesOnce: true,
  orderRefused: (unsafe) => sortedNames(unsafe, true),
  checksStatusFirst: false,
  checksMethodFirst: false,
  wildcardCoversAuthorization: false,
  preflightsEachHop: false,
  preflightsAsPage: false,
  asksForFirstHeaders: false,
  preflightRedirect: 'by-status',
  refusesBeforeRedirect: false,
  refusesAllowOriginLines: false,
  exposesAnyDespiteBadToken: false,
  hiddenHeaders: none,
  refusesProxyChallenge: false,
  toleratesSpaceInName: false,
  mergesEmptyLines: false,
  streams: 'sent',
  trustsLoopback: true,
  xhr: { rewritesCharset: 'as-type', rewritesCharsetOfParams: false, listensWithoutBody: true },
  preflightCache: {
    maxAge: (value) => (value !== null && /^[0-9]+$/.test(value) ? Number(value) : defaultMaxAge),
    replaces: false,
    clearsOnError: true,
    bypassedBy: none,
    keepsRefused: false,
    dropsUnfit: false,
    trustsSafelistedMethods: false,
    keepsFragments: false,
  },
  basis: () => 'standard',
  report: {
    problem: ({ code }, { api }) => (api === 'xhr' && xhrErrors[code]) || 'TypeError',
    headerRefused: silent,
    networkError: ({ api }) => (api === 'xhr' ? 'error event' : 'TypeError'),
    corsError: () => null,
    refused: silent,
    answered: silent,
    networkRows: silent,
    authorizationByWildcard: silent,
  },
};
