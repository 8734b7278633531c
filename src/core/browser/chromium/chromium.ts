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
  /** So the 128-byte rule applies to the joined value, the 1024-byte rule never (measured). */
  judgesCombined: true,
  /** In the script's order (measured). */
  orderRefused: (unsafe) => unsafe,
  /** Against the standard, only with a deprecation in the Issues tab (measured). */
  wildcardCoversAuthorization: true,
  /** Reported as such whatever CORS headers it has (measured). */
  preflightRedirect: 'at-once',
  /** Removed from what the page gets (measured). */
  hiddenHeaders: new Set(['clear-site-data']),
  /** 407 from a server that is not a proxy is a network error (measured). */
  refusesProxyChallenge: true,
  /** `Name : value` is read as `Name: value` (measured). */
  toleratesSpaceInName: true,
  /** So over http only a preflight is sent (measured); https://developer.chrome.com/docs/capabilities/web-apis/fetch-streaming-requests */
  streams: 'over-http2',
  /** In place for URLSearchParams too; a listener without a body changes nothing (measured). */
  xhr: { rewritesCharset: 'in-place', rewritesCharsetOfParams: true, listensWithoutBody: false },
  preflightCache: {
    ...standard.preflightCache,
    maxAge: chromiumMaxAge,
    /** One answer a URL, the last (measured). */
    replaces: true,
    /** A failed actual response leaves the cache as it is (measured). */
    clearsOnError: false,
    /** Measured. */
    bypassedBy: new Set(['no-store', 'reload', 'no-cache']),
  },
  basis: () => 'measured',
  report: {
    problem: chromiumProblem,
    headerRefused: (name) => [`Refused to set unsafe header "${name}"`],
    networkError: ({ api }) => (api === 'xhr' ? 'error event' : 'TypeError: Failed to fetch'),
    corsError: (refusal, at) => {
      const error = chromiumCorsError(refusal, at);
      if (!error) return null;
      const { prefix, name, parameter } = error;
      // The developer tools do not get a value that is not UTF-8.
      return {
        kind: prefix + name,
        parameter: isUtf8(parameter) ? decodeUtf8(parameter) : '',
      };
    },
    refused: chromiumRefused,
    answered: chromiumAnswered,
    /** They are lines of the console (`refused`, `answered`). */
    networkRows: () => [],
    authorizationByWildcard: () => [],
  },
};
