import type { Circumstances } from '#core/browser/browser.ts';
import { pageName } from '#core/browser/page.ts';
import { isConnectionError, type Refusal } from '#core/browser/fetch/refusal.ts';
import { corsReasonOf, didNotSucceed, type CorsReason } from './corsReason.ts';

/** The console's lines about a refused call. */
export function firefoxRefused(refusal: Refusal, at: Circumstances): readonly string[] {
  if (isConnectionError(refusal) && !at.inCors) return [];
  const then = refusal.code === 'preflight-redirect' ? refusal.then : null;
  const reasons = [corsReasonOf(refusal), then && corsReasonOf(then)].filter(
    (reason) => reason !== null,
  );
  const lines =
    reasons.length > 0 ? reasons.map((reason) => blocked(reason, at)) : linesOf(refusal, at);
  return [
    ...lines,
    ...Array.from({ length: repeats(refusal, at) }, () => blocked(didNotSucceed, at)),
  ];
}

/**
 * How often Gecko says besides that the request did not succeed: once for a channel that it cancels
 * in a redirect, once for the request whose preflight failed.
 * netwerk/protocol/http/nsCORSListenerProxy.cpp, CheckRequestApproved
 */
function repeats(refusal: Refusal, { inPreflight, inRedirect, inCors }: Circumstances): number {
  const { code } = refusal;
  if (!inCors || code === 'redirect-mode') return 0;
  // A connection error has this line as its own.
  const cancelled = inRedirect && code !== 'preflight-redirect' && !isConnectionError(refusal);
  return (cancelled ? 1 : 0) + (inPreflight ? 1 : 0);
}

/** Lines about what CORS has no reason for. */
function linesOf(refusal: Refusal, at: Circumstances): readonly string[] {
  const page = pageName(at.call);
  switch (refusal.code) {
    case 'mode-same-origin':
    case 'redirect-mode-same-origin':
      return [mayNotLoad(page, at.url)];
    case 'mixed-content':
      return [`Blocked loading mixed active content “${refusal.url}”`];
    case 'scheme':
      return [schemeLine(page, at.url, at)];
    case 'redirect-scheme':
      // Refused without a line.
      return refusal.url.startsWith('javascript:') ? [] : [schemeLine(at.url, refusal.url, at)];
    default:
      return [];
  }
}

const notHttp: CorsReason = ['CORSRequestNotHttp', 'CORS request not http'];

/** The line about a URL that a page, or what redirects, may not load. */
export const mayNotLoad = (from: string, url: string): string =>
  `Security Error: Content at ${from} may not load data from ${url}.`;

/** @param from the page, or what redirects */
function schemeLine(from: string, url: string, at: Circumstances): string {
  if (url.startsWith('blob:')) return mayNotLoad(from, url);
  if (/^(?:file|chrome|resource|view-source):|^about:(?!blank)/.test(url))
    return `Security Error: Content at ${from} may not load or link to ${url}.`;
  return blocked(notHttp, { ...at, url });
}

const sameOriginPolicy = 'The Same Origin Policy';

function blocked([key, reason, status]: CorsReason, { url }: Pick<Circumstances, 'url'>): string {
  const shown = key === 'CORSNotSupportingCredentials' ? `‘${url}’` : url;
  const code = status === undefined ? '' : ` Status code: ${status}.`;
  return `Cross-Origin Request Blocked: ${sameOriginPolicy} disallows reading the remote resource at ${shown}. (Reason: ${reason}).${code}`;
}

/** The warning that Authorization passed because of `*`, which the standard does not allow. */
export const firefoxAuthorizationWarning = ({ url }: Circumstances): readonly string[] => [
  `Cross-Origin Request Warning: ${sameOriginPolicy} will disallow reading the remote resource at ${url} soon. (Reason: When the \`Access-Control-Allow-Headers\` is \`*\`, the \`Authorization\` header is not covered. To include the \`Authorization\` header, it must be explicitly listed in CORS header \`Access-Control-Allow-Headers\`).`,
];
