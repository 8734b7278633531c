import type { Circumstances } from '#core/browser/browser.ts';
import type { Refusal } from '#core/browser/fetch/refusal.ts';
import { withoutFragment } from '#core/browser/request/target.ts';
import { decodeUtf8, isUtf8 } from '#core/browser/request/utf8.ts';
import type { HttpResponse } from '#core/http/message.ts';
import { reasonPhrase } from '#core/http/reasonPhrase.ts';

/** Chromium's names for errors that are not about CORS; every other one is ERR_FAILED. */
const netErrors: Partial<Record<Refusal['code'], string>> = {
  connection: 'ERR_EMPTY_RESPONSE',
  malformed: 'ERR_INVALID_HTTP_RESPONSE',
  proxy: 'ERR_UNEXPECTED_PROXY_AUTH',
  'needs-http2': 'ERR_ALPN_NEGOTIATION_FAILED',
  port: 'ERR_UNSAFE_PORT',
  blob: 'ERR_FILE_NOT_FOUND',
  'data-url': 'ERR_INVALID_URL',
  'redirect-location': 'ERR_INVALID_REDIRECT',
  'redirect-count': 'ERR_TOO_MANY_REDIRECTS',
  'redirect-scheme': 'ERR_UNSAFE_REDIRECT',
};

/** These leave the network log without the answer that led to them (measured). */
const answerless: ReadonlySet<Refusal['code']> = new Set(['redirect-location', 'redirect-count']);

/**
 * The console's row about a request that failed, as the developer tools show it: the protocol's
 * `Failed to load resource: net::ERR_FAILED` with the request's row of the network log in its
 * place (measured in the developer tools of Chromium 156).
 */
export function failedRow(refusal: Refusal, at: Circumstances, isCorsError: boolean): string {
  const error = isCorsError ? 'ERR_FAILED' : (netErrors[refusal.code] ?? 'ERR_FAILED');
  // A redirect into a scheme that CORS does not know is a request of its own, without an answer.
  const elsewhere = isCorsError && refusal.code === 'redirect-scheme';
  const answer = elsewhere || answerless.has(refusal.code) ? null : at.response;
  const url = elsewhere ? refusal.url : at.url;
  return [
    at.method,
    withoutFragment(url),
    `net::${error}`,
    ...(answer ? statusOf(answer) : []),
  ].join(' ');
}

/** The row about a status from 400 on, whether or not the page gets the answer. */
export const answeredRow = (response: HttpResponse, { method, url }: Circumstances): string =>
  [method, withoutFragment(url), ...statusOf(response)].join(' ');

/** Where the answer has no reason phrase, as over HTTP/2, the developer tools fill in their own. */
function statusOf({ status, statusText }: HttpResponse): readonly string[] {
  const sent = isUtf8(statusText) ? decodeUtf8(statusText) : statusText;
  const phrase = sent || reasonPhrase(status) || (filledIn[status] ?? '');
  return [String(status), ...(phrase ? [`(${phrase})`] : [])];
}

/** Phrases that the developer tools know beyond those of RFC 9110 (measured, Chromium 156). */
const filledIn: Readonly<Record<number, string>> = {
  207: 'Multi-Status',
  208: 'Already Reported',
  226: 'IM Used',
  305: 'Use Proxy',
  402: 'Payment Required',
  418: "I'm a teapot",
  421: 'Misdirected Request',
  423: 'Locked',
  424: 'Failed Dependency',
  425: 'Too Early',
  426: 'Upgrade Required',
  451: 'Unavailable For Legal Reasons',
  505: 'HTTP Version Not Supported',
  506: 'Variant Also Negotiates',
  507: 'Insufficient Storage',
  508: 'Loop Detected',
  510: 'Not Extended',
  511: 'Network Authentication Required',
};
