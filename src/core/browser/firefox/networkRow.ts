import type { Refusal } from '#core/browser/fetch/refusal.ts';
import type { Exchange } from '#core/browser/fetchOutcome.ts';
import { corsReasonOf, type CorsKey } from './corsReason.ts';

/**
 * The row of the network log that the console shows for an answer from 400 on, instead of a line
 * about it. The time that it took stands at its end. Forms measured in the developer tools of
 * Firefox 153; the reasons that were not are from its sources, devtools/client/netmonitor.
 */
export function firefoxNetworkRows(last: Exchange, refusal: Refusal | null): readonly string[] {
  const { request, response } = last;
  if (response.status < 400) return [];
  const reason = refusal && corsReasonOf(refusal);
  const end = reason ? blocked[reason[0]] : answered(response);
  return [`XHR ${request.method} ${request.url} ${end}`];
}

const answered = ({ version, status, statusText }: Exchange['response']): string =>
  `[${[version ?? 'HTTP/1.1', status, statusText].join(' ').trimEnd()} … ms]`;

/** What stands in a row in the place of the answer. */
export const blocked: Readonly<Record<CorsKey, string>> = {
  CORSDidNotSucceed2: 'CORS Failed',
  CORSRequestNotHttp: 'CORS Not HTTP',
  CORSMultipleAllowOriginNotAllowed: 'CORS Multiple Origin Not Allowed',
  CORSMissingAllowOrigin2: 'CORS Missing Allow Origin',
  CORSNotSupportingCredentials: 'CORS No Allow Credentials',
  CORSAllowOriginNotMatchingOrigin: 'CORS Allow Origin Not Matching Origin',
  CORSMissingAllowCredentials: 'CORS Missing Allow Credentials',
  CORSExternalRedirectNotAllowed: 'CORS External Redirect Not Allowed',
  CORSPreflightDidNotSucceed3: 'CORS Preflight Did Not Succeed',
  CORSInvalidAllowMethod: 'CORS Invalid Allow Method',
  CORSMethodNotFound: 'CORS Method Not Found',
  CORSInvalidAllowHeader: 'CORS Invalid Allow Header',
  CORSMissingAllowHeaderFromPreflight2: 'CORS Missing Allow Header',
};
