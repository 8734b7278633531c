import type { Browser } from '#core/browser/browser.ts';
import { standard } from '#core/browser/standard.ts';
import { decodeUtf8, isUtf8 } from '#core/browser/request/utf8.ts';
import { chromiumAnswered, chromiumRefused } from './console.ts';
import { chromiumCorsError } from './corsError.ts';
import { chromiumMaxAge } from './maxAge.ts';
import { chromiumProblem } from './problemText.ts';
import { chromiumSafelists } from './safelist.ts';

/** Chromium 156: the standard and the deviations that were measured. */
export const chromium: Browser = {
  ...standard,
  id: 'chromium',
  /** A script-set User-Agent is dropped (measured). */
  alsoForbidden: new Set(['user-agent']),
  /** Client hints are safe, huge numbers in Range are not (measured). */
  safelists: chromiumSafelists,
  /** So the 128-byte rule meets the joined value, and the 1024-byte rule cannot be reached (measured). */
  judgesCombined: true,
  namesRefused: 'as-set',
  /** Against the standard, only with a deprecation in the Issues tab (measured). */
  wildcardCoversAuthorization: true,
  /** Reported as such whatever CORS headers it has (measured). */
  refusesPreflightRedirectFirst: true,
  /** Taken out of what the page gets (measured). */
  hiddenHeaders: new Set(['clear-site-data']),
  /** 407 from a server that is no proxy ends in a network error (measured). */
  refusesProxyChallenge: true,
  /** `Name : value` is read as `Name: value` (measured). */
  toleratesSpaceInName: true,
  /** So over http a preflight is all that goes out (measured); https://developer.chrome.com/docs/capabilities/web-apis/fetch-streaming-requests */
  streamsNeedHttp2: true,
  preflightCache: {
    maxAge: chromiumMaxAge,
    /** One answer a URL, the last (measured). */
    replaces: true,
    /** A failed actual response leaves the cache as it is (measured). */
    clearsOnError: false,
    /** Measured. */
    bypassedBy: new Set(['no-store', 'reload', 'no-cache']),
  },
  report: {
    problem: chromiumProblem,
    networkError: ({ api }) => (api === 'xhr' ? 'error event' : 'TypeError: Failed to fetch'),
    corsError: (refusal, at) => {
      const error = chromiumCorsError(refusal, at);
      // What is not UTF-8 gets lost on the way to the developer tools.
      const read = (bytes: string): string => (isUtf8(bytes) ? decodeUtf8(bytes) : '');
      return error && { ...error, parameter: read(error.parameter) };
    },
    refused: chromiumRefused,
    answered: chromiumAnswered,
    authorizationByWildcard: () => [],
  },
};
