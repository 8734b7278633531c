import type { Circumstances } from '#core/browser/browser.ts';
import type { FetchOutcome } from '#core/browser/fetchOutcome.ts';
import type { Refusal } from '#core/browser/fetch/refusal.ts';
import { decodeUtf8, isUtf8 } from '#core/browser/request/utf8.ts';

type CorsError = NonNullable<FetchOutcome['corsError']>;

/** The kinds that a preflight's answer has under a name of their own. */
const alsoInPreflight = (kind: string, { inPreflight }: Circumstances): string =>
  inPreflight ? `Preflight${kind}` : kind;

/** Chromium's name for a refusal and what it holds against it; null if CORS has no part in it. */
export function chromiumCorsError(refusal: Refusal, at: Circumstances): CorsError | null {
  switch (refusal.code) {
    case 'allow-origin-missing':
      return { kind: alsoInPreflight('MissingAllowOriginHeader', at), parameter: '' };
    case 'allow-origin-any':
      return { kind: alsoInPreflight('WildcardOriginNotAllowed', at), parameter: '' };
    case 'allow-origin-lines':
    case 'allow-origin':
      return {
        kind: alsoInPreflight(allowOriginKind(refusal.value), at),
        parameter: refusal.value,
      };
    case 'allow-credentials':
      return { kind: alsoInPreflight('InvalidAllowCredentials', at), parameter: refusal.value };
    case 'preflight-redirect':
      return { kind: 'PreflightDisallowedRedirect', parameter: '' };
    case 'preflight-status':
      return { kind: 'PreflightInvalidStatus', parameter: '' };
    case 'methods-list':
      return { kind: 'InvalidAllowMethodsPreflightResponse', parameter: '' };
    case 'headers-list':
      return { kind: 'InvalidAllowHeadersPreflightResponse', parameter: '' };
    case 'method':
      return { kind: 'MethodDisallowedByPreflightResponse', parameter: refusal.method };
    case 'header':
      return { kind: 'HeaderDisallowedByPreflightResponse', parameter: refusal.name };
    case 'redirect-user-info':
      return { kind: 'RedirectContainsCredentials', parameter: '' };
    case 'redirect-scheme':
      // A data: URL is a scheme for CORS, and fails only later.
      return refusal.url.startsWith('data:') ? null : { kind: 'CorsDisabledScheme', parameter: '' };
    default:
      return null;
  }
}

/** A list, nothing that a URL parser reads, or simply another origin. */
function allowOriginKind(value: string): string {
  if (/[ ,]/.test(value)) return 'MultipleAllowOriginValues';
  const isUrl = isUtf8(value) && URL.canParse(decodeUtf8(value));
  if (value === 'null' || isUrl) return 'AllowOriginMismatch';
  return 'InvalidAllowOriginValue';
}
