import {
  isCorsRefusal,
  isPreflightRefusal,
  type CorsRefusal,
  type PreflightRefusal,
  type Refusal,
} from '#core/browser/fetch/refusal.ts';
import { decodeUtf8 } from '#core/browser/request/utf8.ts';

/** Keys of Firefox's messages. */
export type CorsKey =
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
export type CorsReason = readonly [key: CorsKey, reason: string, status?: string];

const allowOrigin = 'CORS header ‘Access-Control-Allow-Origin’';
export const didNotSucceed: CorsReason = [
  'CORSDidNotSucceed2',
  'CORS request did not succeed',
  '(null)',
];

/** Null for a refusal that is not about CORS. */
export function corsReasonOf(refusal: Refusal): CorsReason | null {
  if (isCorsRefusal(refusal)) return checkReason(refusal);
  if (isPreflightRefusal(refusal)) return preflightReason(refusal);
  switch (refusal.code) {
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
    case 'blob':
    case 'data-url':
    case 'redirect-mode':
    case 'scheme':
    case 'redirect-scheme':
      return null;
  }
}

function checkReason(refusal: CorsRefusal): CorsReason {
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

function preflightReason(refusal: PreflightRefusal): CorsReason {
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
