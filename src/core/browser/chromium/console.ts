import type { HttpResponse } from '#core/http/message.ts';
import { cachedLowercase } from '#core/browser/request/cachedLowercase.ts';
import type { Circumstances } from '#core/browser/browser.ts';
import type { Refusal } from '#core/browser/fetch/refusal.ts';
import { chromiumCorsError, type ChromiumCorsError, type CorsErrorName } from './corsError.ts';

/** Measured, Chromium 156. `$` is where the parameter goes. */
const corsTexts: Record<CorsErrorName, string> = {
  MissingAllowOriginHeader:
    "No 'Access-Control-Allow-Origin' header is present on the requested resource.",
  WildcardOriginNotAllowed:
    "The value of the 'Access-Control-Allow-Origin' header in the response must not be the wildcard '*' when the request's credentials mode is 'include'.",
  MultipleAllowOriginValues:
    "The 'Access-Control-Allow-Origin' header contains multiple values '$', but only one is allowed.",
  InvalidAllowOriginValue:
    "The 'Access-Control-Allow-Origin' header contains the invalid value '$'.",
  AllowOriginMismatch:
    "The 'Access-Control-Allow-Origin' header has a value '$' that is not equal to the supplied origin.",
  InvalidAllowCredentials:
    "The value of the 'Access-Control-Allow-Credentials' header in the response is '$' which must be 'true' when the request's credentials mode is 'include'.",
  DisallowedRedirect: 'Redirect is not allowed for a preflight request.',
  InvalidStatus: 'It does not have HTTP ok status.',
  InvalidAllowMethodsPreflightResponse:
    'Cannot parse Access-Control-Allow-Methods response header field in preflight response.',
  InvalidAllowHeadersPreflightResponse:
    'Cannot parse Access-Control-Allow-Headers response header field in preflight response.',
  MethodDisallowedByPreflightResponse:
    'Method $ is not allowed by Access-Control-Allow-Methods in preflight response.',
  HeaderDisallowedByPreflightResponse:
    'Request header field $ is not allowed by Access-Control-Allow-Headers in preflight response.',
  RedirectContainsCredentials:
    "Redirect location '$' contains a username and password, which is disallowed for cross-origin requests.",
  CorsDisabledScheme:
    'Cross origin requests are only supported for protocol schemes: chrome, chrome-experimental-site-token-provider, chrome-extension, chrome-untrusted, data, http, https, isolated-app.',
};

const checkFailed = "Response to preflight request doesn't pass access control check: ";
const fixTheHeader = ' Have the server send the header with a valid value.';
const xhrCredentials =
  ' The credentials mode of requests initiated by the XMLHttpRequest is controlled by the withCredentials attribute.';

/** What follows the text of some errors: for `fetch()`, and for XMLHttpRequest. */
const fetchHints: Partial<Record<CorsErrorName, string>> = {
  MultipleAllowOriginValues: fixTheHeader,
  InvalidAllowOriginValue: fixTheHeader,
  AllowOriginMismatch: fixTheHeader,
};
const xhrHints: Partial<Record<CorsErrorName, string>> = {
  WildcardOriginNotAllowed: xhrCredentials,
  InvalidAllowCredentials: xhrCredentials,
};

/** Chromium's names for errors that are not about CORS; every other one is ERR_FAILED. */
const netErrors: Partial<Record<Refusal['code'], string>> = {
  connection: 'ERR_EMPTY_RESPONSE',
  malformed: 'ERR_INVALID_HTTP_RESPONSE',
  proxy: 'ERR_UNEXPECTED_PROXY_AUTH',
  'needs-http2': 'ERR_ALPN_NEGOTIATION_FAILED',
  port: 'ERR_UNSAFE_PORT',
  'redirect-location': 'ERR_INVALID_REDIRECT',
  'redirect-count': 'ERR_TOO_MANY_REDIRECTS',
  'redirect-scheme': 'ERR_UNSAFE_REDIRECT',
};

export function chromiumRefused(refusal: Refusal, at: Circumstances): readonly string[] {
  const error = chromiumCorsError(refusal, at);
  if (error) return [blocked(error, refusal, at), failed('ERR_FAILED')];
  const line = unsent(refusal, at);
  return line === null ? [failed(netErrors[refusal.code] ?? 'ERR_FAILED')] : [line];
}

const failed = (error: string): string => `Failed to load resource: net::${error}`;

function blocked(
  { prefix, name, parameter }: ChromiumCorsError,
  refusal: Refusal,
  at: Circumstances,
): string {
  const asked = at.call.api === 'xhr' ? 'XMLHttpRequest' : 'fetch';
  const url = refusal.code === 'redirect-scheme' ? refusal.url : at.url;
  const via = url === at.firstUrl ? '' : ` (redirected from '${at.firstUrl}')`;
  const preface = prefix === 'Preflight' ? checkFailed : '';
  const text = corsTexts[name].replace('$', () => escaped(parameter));
  const hint = (asked === 'fetch' ? fetchHints : xhrHints)[name] ?? '';
  return `Access to ${asked} at '${url}'${via} from origin '${at.call.pageOrigin}' has been blocked by CORS policy: ${preface}${text}${hint}`;
}

const notPrintable = /[^\x20-\x7e]/g;

/** Byte by byte, UTF-8 too (measured, Chromium 156). */
const escaped = (text: string): string =>
  text.replace(
    notPrintable,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );

/** Requests that were not made at all. */
function unsent(refusal: Refusal, at: Circumstances): string | null {
  const cannot = `Fetch API cannot load ${at.url}. `;
  switch (refusal.code) {
    case 'mode-same-origin':
      return `${cannot}Request mode is "same-origin" but the URL's origin is not same as the request origin ${at.call.pageOrigin}.`;
    case 'no-cors-redirect':
      return `${cannot}Request mode is "no-cors" but the redirect mode is not "follow".`;
    case 'scheme':
      return `${cannot}URL scheme "${refusal.scheme}" is not supported.`;
    case 'mixed-content':
      return `Mixed Content: The page at '${at.call.pageOrigin}/page' was loaded over HTTPS, but requested an insecure resource '${at.url}'. This request has been blocked; the content must be served over HTTPS.`;
    default:
      return null;
  }
}

/**
 * A status of 400 or more has a line, whether or not the page gets the response, with the reason
 * phrase as it was sent: `()` without one (measured, Chromium 156).
 */
export function chromiumAnswered(
  { status, statusText, headers }: HttpResponse,
  { url }: Circumstances,
): readonly string[] {
  const clears = headers.some(([name]) => cachedLowercase(name) === 'clear-site-data');
  const lines =
    clears && url.startsWith('http:')
      ? [`Clear-Site-Data header on '${url}': Not supported for insecure origins.`]
      : [];
  if (status < 400) return lines;
  return [
    ...lines,
    `Failed to load resource: the server responded with a status of ${status} (${statusText})`,
  ];
}
