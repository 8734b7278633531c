import type { HttpResponse } from '#core/http/message.ts';
import { cachedLowercase } from '#core/browser/request/cachedLowercase.ts';
import type { Circumstances } from '#core/browser/browser.ts';
import type { Refusal } from '#core/browser/fetch/refusal.ts';
import { pageName } from '#core/browser/page.ts';
import { chromiumCorsError, isLocalScheme, type ChromiumCorsError } from './corsError.ts';
import { corsText } from './corsText.ts';
import { answeredRow, failedRow } from './networkRow.ts';
import { withoutFragment } from '#core/browser/request/target.ts';

export function chromiumRefused(refusal: Refusal, at: Circumstances): readonly string[] {
  const error = chromiumCorsError(refusal, at);
  if (error) return [blocked(error, refusal, at), failedRow(refusal, at, true)];
  const line = unsent(refusal, at);
  return line === null ? [failedRow(refusal, at, false)] : [line];
}

function blocked(error: ChromiumCorsError, refusal: Refusal, at: Circumstances): string {
  const { api = 'fetch', pageOrigin } = at.call;
  const asked = api === 'xhr' ? 'XMLHttpRequest' : 'fetch';
  const url = refusal.code === 'redirect-scheme' ? refusal.url : at.url;
  const via = url === at.firstUrl ? '' : ` (redirected from '${at.firstUrl}')`;
  return `Access to ${asked} at '${url}'${via} from origin '${pageOrigin}' has been blocked by CORS policy: ${corsText(error, api)}`;
}

/** Requests that were not made at all. */
function unsent(refusal: Refusal, at: Circumstances): string | null {
  const cannot = `Fetch API cannot load ${at.url}. `;
  switch (refusal.code) {
    case 'mode-same-origin':
      return `${cannot}Request mode is "same-origin" but the URL's origin is not same as the request origin ${at.call.pageOrigin}.`;
    case 'no-cors-redirect':
      return `${cannot}Request mode is "no-cors" but the redirect mode is not "follow".`;
    case 'scheme':
      return unsentScheme(refusal.scheme, at);
    case 'mixed-content': {
      const what = at.call.api === 'xhr' ? 'XMLHttpRequest endpoint' : 'resource';
      return `Mixed Content: The page at '${pageName(at.call)}' was loaded over HTTPS, but requested an insecure ${what} '${withoutFragment(refusal.url)}'. This request has been blocked; the content must be served over HTTPS.`;
    }
    default:
      return null;
  }
}

/** A scheme that was called, unless it is a CORS error (`isCorsScheme`). */
function unsentScheme(scheme: string, at: Circumstances): string {
  if (at.call.api === 'xhr' && scheme === 'ftp') return 'FTP is not supported.';
  if (isLocalScheme(scheme, at)) return `Not allowed to load local resource: ${at.url}`;
  return `Fetch API cannot load ${at.url}. URL scheme "${scheme}" is not supported.`;
}

/** A status of 400 or more has a row, whether or not the page gets the response. */
export function chromiumAnswered(response: HttpResponse, at: Circumstances): readonly string[] {
  const { status, headers } = response;
  const clears = headers.some(([name]) => cachedLowercase(name) === 'clear-site-data');
  const lines =
    clears && at.url.startsWith('http:')
      ? [`Clear-Site-Data header on '${at.url}': Not supported for insecure origins.`]
      : [];
  return status < 400 ? lines : [...lines, answeredRow(response, at)];
}
