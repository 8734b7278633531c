import type { Circumstances } from '#core/browser/browser.ts';
import type { Refusal } from '#core/browser/fetch/refusal.ts';
import { isFilePage } from '#core/browser/page.ts';
import { decodeUtf8, isUtf8 } from '#core/browser/request/utf8.ts';
import { parseUrl } from '#core/http/parseUrl.ts';

/** What the CORS check finds; in a preflight its kind begins with `Preflight`. */
type CheckError =
  | 'MissingAllowOriginHeader'
  | 'WildcardOriginNotAllowed'
  | 'MultipleAllowOriginValues'
  | 'InvalidAllowOriginValue'
  | 'AllowOriginMismatch'
  | 'InvalidAllowCredentials';

/** What only a preflight's response can have; its kind begins with `Preflight` too. */
type PreflightError = 'DisallowedRedirect' | 'InvalidStatus';

type OtherError =
  | 'InvalidAllowMethodsPreflightResponse'
  | 'InvalidAllowHeadersPreflightResponse'
  | 'MethodDisallowedByPreflightResponse'
  | 'HeaderDisallowedByPreflightResponse'
  | 'RedirectContainsCredentials'
  | 'CorsDisabledScheme';

/** Chromium's names for what CORS refuses, without the prefix. */
export type CorsErrorName = CheckError | PreflightError | OtherError;

/** A CORS error as Chromium reports it. */
export type ChromiumCorsError = (
  | { readonly prefix: ''; readonly name: CheckError | OtherError }
  | { readonly prefix: 'Preflight'; readonly name: CheckError | PreflightError }
) & { readonly parameter: string };

/** Chromium's error for a refusal, and the value that it quotes; null if it is not a CORS error. */
export function chromiumCorsError(refusal: Refusal, at: Circumstances): ChromiumCorsError | null {
  switch (refusal.code) {
    case 'allow-origin-missing':
      return checkError('MissingAllowOriginHeader', at);
    case 'allow-origin-any':
      return checkError('WildcardOriginNotAllowed', at);
    case 'allow-origin-lines':
    case 'allow-origin':
      return checkError(allowOriginError(refusal.value), at, refusal.value);
    case 'allow-credentials':
      return checkError('InvalidAllowCredentials', at, refusal.value);
    case 'preflight-redirect':
      return { prefix: 'Preflight', name: 'DisallowedRedirect', parameter: '' };
    case 'preflight-status':
      return { prefix: 'Preflight', name: 'InvalidStatus', parameter: '' };
    case 'methods-list':
      return otherError('InvalidAllowMethodsPreflightResponse');
    case 'headers-list':
      return otherError('InvalidAllowHeadersPreflightResponse');
    case 'method':
      return otherError('MethodDisallowedByPreflightResponse', refusal.method);
    case 'header':
      return otherError('HeaderDisallowedByPreflightResponse', refusal.name);
    case 'redirect-user-info':
      return otherError('RedirectContainsCredentials');
    case 'redirect-scheme':
      // These are refused as redirects, whether or not CORS knows them.
      return unsafeTarget.test(refusal.url) ? null : otherError('CorsDisabledScheme');
    case 'scheme':
      return isCorsScheme(refusal.scheme, at) ? otherError('CorsDisabledScheme') : null;
    case 'connection':
    case 'malformed':
    case 'proxy':
    case 'needs-http2':
    case 'mixed-content':
    case 'port':
    case 'blob':
    case 'data-url':
    case 'mode-same-origin':
    case 'no-cors-redirect':
    case 'redirect-mode':
    case 'redirect-location':
    case 'redirect-count':
    case 'redirect-body':
    case 'redirect-mode-same-origin':
      return null;
  }
}

/** What only Chromium itself, or a page of the same kind, may load. */
const localSchemes: ReadonlySet<string> = new Set([
  ...['blob', 'chrome', 'file', 'filesystem', 'view-source'],
]);

/**
 * Whether a scheme is refused as a local resource (measured, Chromium 156): `fetch()` checks it only
 * for files, and for blobs in mode no-cors.
 */
export const isLocalScheme = (scheme: string, { call }: Circumstances): boolean =>
  call.api === 'xhr'
    ? localSchemes.has(scheme)
    : scheme === 'file' || (scheme === 'blob' && call.mode === 'no-cors');

/**
 * Whether a scheme that was called is left to CORS to refuse (measured, Chromium 156): by an
 * XMLHttpRequest all that are neither local nor FTP, by a page that is a file also files.
 */
const isCorsScheme = (scheme: string, at: Circumstances): boolean =>
  scheme === 'file' && isFilePage(at.call)
    ? true
    : at.call.api === 'xhr' && scheme !== 'ftp' && !isLocalScheme(scheme, at);

/** Schemes that no request is redirected to (measured, Chromium 156). */
const unsafeTarget = /^(?:about|blob|chrome|chrome-extension|data|file|filesystem):/;

const checkError = (
  name: CheckError,
  { inPreflight }: Circumstances,
  parameter = '',
): ChromiumCorsError => ({ prefix: inPreflight ? 'Preflight' : '', name, parameter });

const otherError = (name: OtherError, parameter = ''): ChromiumCorsError => ({
  prefix: '',
  name,
  parameter,
});

/** A list, a value that a URL parser rejects, or a different origin. */
function allowOriginError(value: string): CheckError {
  if (/[ ,]/.test(value)) return 'MultipleAllowOriginValues';
  const isUrl = isUtf8(value) && parseUrl(decodeUtf8(value)) !== null;
  if (value === 'null' || isUrl) return 'AllowOriginMismatch';
  return 'InvalidAllowOriginValue';
}
