import type { Browser } from '#core/browser/browser.ts';
import { isCorsSafelistedRequestHeader } from '#core/browser/request/corsSafelistedRequestHeader.ts';
import { standard } from '#core/browser/standard.ts';
import { safariBasis } from './basis.ts';
import { safariAnswered, safariRefused } from './console.ts';
import { knownFirst } from './knownNames.ts';
import { safariMaxAge } from './maxAge.ts';
import { safariProblem } from './problemText.ts';

/** `BYTES=0-` is safe as `bytes=0-` is (measured, WebKitGTK 2.50). */
const safariSafelists = (name: string, value: string): boolean =>
  isCorsSafelistedRequestHeader(name, name === 'range' ? value.toLowerCase() : value);

/**
 * Safari 26: the standard and WebKit's deviations, measured in WebKitGTK 2.50, which has the same
 * WebKit but another network layer. `safariBasis` says which answers depend on that layer.
 */
export const safari: Browser = {
  ...standard,
  id: 'safari',
  safelists: safariSafelists,
  /** So the 128-byte rule applies to the joined value (measured). */
  judgesCombined: true,
  /** Names that WebKit knows come first, in the script's order (measured). */
  orderRefused: knownFirst,
  /** A preflight's status is looked at before its Access-Control-Allow-Origin (measured). */
  checksStatusFirst: true,
  /** Against the standard, without a word (measured). */
  wildcardCoversAuthorization: true,
  /** A redirected request is preflighted again, even where it became a GET (measured). */
  preflightsEachHop: true,
  /** A later preflight names headers that the redirect has dropped (measured). */
  asksForFirstHeaders: true,
  /** http://localhost is mixed content as any other host is (measured; https://webkit.org/b/171934) */
  trustsLoopback: false,
  /** `ReadableStream uploading is not supported` (measured). */
  streams: 'refused',
  preflightCache: {
    maxAge: safariMaxAge,
    /** One answer a URL, the last (measured). */
    replaces: true,
    /** A failed actual response leaves the cache as it is (measured). */
    clearsOnError: false,
    /** No cache mode of the call does (measured). */
    bypassedBy: standard.preflightCache.bypassedBy,
    /** What the lists of a refused preflight allow is kept all the same (measured). */
    keepsRefused: true,
    /** What is kept and does not suffice is forgotten (measured). */
    dropsUnfit: true,
    /** An upload that is listened to is not asked for twice (measured). */
    trustsSafelistedMethods: true,
    /** `/a` and `/a#b` are two URLs (measured). */
    keepsFragments: true,
  },
  basis: safariBasis,
  report: {
    ...standard.report,
    problem: safariProblem,
    headerRefused: (name) => [`Refused to set unsafe header "${name}"`],
    networkError: ({ api }) => (api === 'xhr' ? 'error event' : 'TypeError: Load failed'),
    refused: safariRefused,
    answered: safariAnswered,
  },
};
