import { maxAgeLimits } from '#core/http/maxAgeLimits.ts';
import type { Browser } from '#core/browser/browser.ts';
import { isCorsSafelistedRequestHeader } from '#core/browser/request/corsSafelistedRequestHeader.ts';
import { defaultMaxAge, standard } from '#core/browser/standard.ts';
import { firefoxAuthorizationWarning, firefoxRefused } from './console.ts';
import { firefoxNetworkRows } from './networkRow.ts';
import { firefoxProblem } from './problemText.ts';

const beyondAscii = /[\x80-\xff]/;
const listOrEmptyParameter = /,|;;/;

/** Bytes from 0x80 are unsafe in Accept and Content-Type, `,` and `;;` in Content-Type (measured). */
function firefoxSafelists(name: string, value: string): boolean {
  if ((name === 'accept' || name === 'content-type') && beyondAscii.test(value)) return false;
  if (name === 'content-type' && listOrEmptyParameter.test(value)) return false;
  return isCorsSafelistedRequestHeader(name, value);
}

/** What is not digits is not kept (measured). */
function firefoxMaxAge(value: string | null): number {
  if (value === null) return defaultMaxAge;
  return /^[0-9]+$/.test(value) ? Math.min(Number(value), maxAgeLimits.firefox) : 0;
}

/** Firefox 153: the standard and the deviations that were measured. */
export const firefox: Browser = {
  ...standard,
  id: 'firefox',
  safelists: firefoxSafelists,
  /** Access-Control-Request-Headers repeats a name that was set twice (measured). */
  listsUnsafeNamesOnce: false,
  /** A refused method is reported even where the list of headers is spoilt (measured). */
  checksMethodFirst: true,
  /** Against the standard, with a warning (measured). */
  wildcardCoversAuthorization: true,
  /** A redirected request is preflighted again, with the page's origin (measured). */
  preflightsEachHop: true,
  preflightsAsPage: true,
  /** Its CORS headers are checked before it is refused, and then once more (measured). */
  preflightRedirect: 'after-cors-check',
  /** The listeners of a redirect are asked in that order (measured; nsContentSecurityManager.cpp). */
  refusesBeforeRedirect: true,
  /** Counted by the usual spelling of the name, even where a line is empty (measured). */
  refusesAllowOriginLines: true,
  /** `*, b@d` exposes all (measured). */
  exposesAnyDespiteBadToken: true,
  /** An empty line and `true` make `true` in Access-Control-Allow-Credentials (measured). */
  mergesEmptyLines: true,
  /** Not a BodyInit: dom/webidl/Fetch.webidl. */
  streams: 'as-text',
  /** dom/xhr/XMLHttpRequestMainThread.cpp, SendInternal. */
  xhr: { rewritesCharset: 'as-type', rewritesCharsetOfParams: true, listensWithoutBody: true },
  preflightCache: {
    ...standard.preflightCache,
    maxAge: firefoxMaxAge,
  },
  basis: () => 'measured',
  report: {
    ...standard.report,
    problem: firefoxProblem,
    headerRefused: (name) => [`Attempt to set a forbidden header was denied: ${name}`],
    networkError: ({ api }) =>
      api === 'xhr' ? 'error event' : 'TypeError: NetworkError when attempting to fetch resource.',
    refused: firefoxRefused,
    networkRows: firefoxNetworkRows,
    authorizationByWildcard: firefoxAuthorizationWarning,
  },
};
