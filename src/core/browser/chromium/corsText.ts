import type { PageCall } from '#core/browser/pageCall.ts';
import type { ChromiumCorsError, CorsErrorName } from './corsError.ts';

/** Measured, Chromium 156. `$` is where the parameter goes. */
export const corsTexts: Readonly<Record<CorsErrorName, string>> = {
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

export const checkFailed = "Response to preflight request doesn't pass access control check: ";
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

/** What Chromium says about a CORS error, after the words `blocked by CORS policy: `. */
export function corsText(
  { prefix, name, parameter }: ChromiumCorsError,
  api: NonNullable<PageCall['api']>,
): string {
  const preface = prefix === 'Preflight' ? checkFailed : '';
  const text = corsTexts[name].replace('$', () => escaped(parameter));
  return preface + text + ((api === 'fetch' ? fetchHints : xhrHints)[name] ?? '');
}

const notPrintable = /[^\x20-\x7e]/g;

/** Byte by byte, UTF-8 too (measured, Chromium 156). */
const escaped = (text: string): string =>
  text.replace(
    notPrintable,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
