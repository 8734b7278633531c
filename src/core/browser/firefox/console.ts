import type { Circumstances } from '#core/browser/browser.ts';
import type { CorsRefusal, PreflightRefusal, Refusal } from '#core/browser/fetch/refusal.ts';
import { decodeUtf8 } from '#core/browser/request/utf8.ts';

/** Keys of Firefox's messages. */
type Key =
  | 'CORSDidNotSucceed2'
  | 'CORSRequestNotHttp'
  | 'CORSMissingAllowOrigin2'
  | 'CORSNotSupportingCredentials'
  | 'CORSAllowOriginNotMatchingOrigin'
  | 'CORSMultipleAllowOriginNotAllowed'
  | 'CORSMissingAllowCredentials'
  | 'CORSExternalRedirectNotAllowed'
  | 'CORSPreflightDidNotSucceed3'
  | 'CORSInvalidAllowMethod'
  | 'CORSInvalidAllowHeader'
  | 'CORSMethodNotFound'
  | 'CORSMissingAllowHeaderFromPreflight2';

/** The key of a message and its reason (measured, Firefox 153). */
type Reason = readonly [key: Key, reason: string, status?: string];

const allowOrigin = 'CORS header ‘Access-Control-Allow-Origin’';
const didNotSucceed: Reason = ['CORSDidNotSucceed2', 'CORS request did not succeed', '(null)'];

/** The console's lines about a refused call. */
export function firefoxRefused(refusal: Refusal, at: Circumstances): readonly string[] {
  const unsent = firefoxUnsent(refusal, at);
  if (unsent) return unsent;
  const reason = reasonOf(refusal);
  const follows = at.inPreflight || (at.inRedirect && refusal.code !== 'redirect-mode');
  const first = reason ? [blocked(reason, at)] : [];
  return follows ? [...first, blocked(didNotSucceed, at)] : first;
}

function firefoxUnsent(refusal: Refusal, at: Circumstances): readonly string[] | null {
  const page = `${at.call.pageOrigin}/page`;
  switch (refusal.code) {
    case 'mode-same-origin':
    case 'redirect-mode-same-origin':
      // A call has only the page's origin; `/page` is in the place of its path.
      return [`[SOP] Security Error: Content at ${page} may not load data from ${at.url}.`];
    case 'mixed-content':
      return [`[Mixed Content Blocker] Blocked loading mixed active content “${at.url}”`];
    case 'no-cors-redirect':
    case 'port':
    case 'redirect-mode':
      return [];
    case 'scheme':
      return [blocked(['CORSRequestNotHttp', 'CORS request not http'], at)];
    case 'redirect-scheme':
      return [
        blocked(['CORSRequestNotHttp', 'CORS request not http'], { ...at, url: refusal.url }),
      ];
    default:
      return null;
  }
}

/** Null for a refusal whose lines `firefoxUnsent` has, or that has none. */
function reasonOf(refusal: Refusal): Reason | null {
  switch (refusal.code) {
    case 'allow-origin-missing':
    case 'allow-origin-any':
    case 'allow-origin':
    case 'allow-origin-lines':
    case 'allow-credentials':
      return corsReason(refusal);
    case 'preflight-redirect':
    case 'preflight-status':
    case 'methods-list':
    case 'headers-list':
    case 'method':
    case 'header':
      return preflightReason(refusal);
    case 'connection':
    case 'malformed':
      return didNotSucceed;
    case 'proxy':
    case 'needs-http2':
    case 'redirect-location':
    case 'redirect-count':
    case 'redirect-body':
    case 'redirect-user-info':
    case 'mode-same-origin':
    case 'redirect-mode-same-origin':
    case 'mixed-content':
    case 'no-cors-redirect':
    case 'port':
    case 'redirect-mode':
    case 'scheme':
    case 'redirect-scheme':
      return null;
  }
}

function corsReason(refusal: CorsRefusal): Reason {
  switch (refusal.code) {
    case 'allow-origin-missing':
      return ['CORSMissingAllowOrigin2', `${allowOrigin} missing`, String(refusal.status)];
    case 'allow-origin-any':
      return [
        'CORSNotSupportingCredentials',
        `Credential is not supported if the ${allowOrigin} is ‘*’`,
      ];
    case 'allow-origin':
      return [
        'CORSAllowOriginNotMatchingOrigin',
        `${allowOrigin} does not match ‘${decodeUtf8(refusal.value)}’`,
      ];
    case 'allow-origin-lines':
      return ['CORSMultipleAllowOriginNotAllowed', `Multiple ${allowOrigin} not allowed`];
    case 'allow-credentials':
      return [
        'CORSMissingAllowCredentials',
        'expected ‘true’ in CORS header ‘Access-Control-Allow-Credentials’',
      ];
  }
}

function preflightReason(refusal: PreflightRefusal): Reason {
  switch (refusal.code) {
    case 'preflight-redirect':
      return ['CORSExternalRedirectNotAllowed', 'CORS request external redirect not allowed'];
    case 'preflight-status':
      return [
        'CORSPreflightDidNotSucceed3',
        'CORS preflight response did not succeed',
        String(refusal.status),
      ];
    case 'methods-list':
      return ['CORSInvalidAllowMethod', badToken(refusal.token, 'Access-Control-Allow-Methods')];
    case 'headers-list':
      return ['CORSInvalidAllowHeader', badToken(refusal.token, 'Access-Control-Allow-Headers')];
    case 'method':
      return [
        'CORSMethodNotFound',
        'Did not find method in CORS header ‘Access-Control-Allow-Methods’',
      ];
    case 'header':
      return [
        'CORSMissingAllowHeaderFromPreflight2',
        `header ‘${refusal.name}’ is not allowed according to header ‘Access-Control-Allow-Headers’ from CORS preflight response`,
      ];
  }
}

const badToken = (token: string, header: string): string =>
  `invalid token ‘${decodeUtf8(token)}’ in CORS header ‘${header}’`;

const sameOriginPolicy = 'The Same Origin Policy';

function blocked([key, reason, status]: Reason, { url }: Circumstances): string {
  const shown = key === 'CORSNotSupportingCredentials' ? `‘${url}’` : url;
  const code = status === undefined ? '' : ` Status code: ${status}.`;
  return `[${key}] Cross-Origin Request Blocked: ${sameOriginPolicy} disallows reading the remote resource at ${shown}. (Reason: ${reason}).${code}`;
}

/** The warning that Authorization passed because of `*`, which the standard does not allow. */
export const firefoxAuthorizationWarning = ({ url }: Circumstances): readonly string[] => [
  `[CORSAllowHeaderFromPreflightDeprecation] Cross-Origin Request Warning: ${sameOriginPolicy} will disallow reading the remote resource at ${url} soon. (Reason: When the \`Access-Control-Allow-Headers\` is \`*\`, the \`Authorization\` header is not covered. To include the \`Authorization\` header, it must be explicitly listed in CORS header \`Access-Control-Allow-Headers\`).`,
];
