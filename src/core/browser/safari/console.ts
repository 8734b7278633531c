import type { Circumstances } from '#core/browser/browser.ts';
import { pageName } from '#core/browser/page.ts';
import { isConnectionError, type Refusal } from '#core/browser/fetch/refusal.ts';
import { withoutFragment } from '#core/browser/request/target.ts';
import type { HttpResponse } from '#core/http/message.ts';
import { safariReason } from './reason.ts';

/** What failed, as the second of Safari's three lines says it; the URL is only there. */
const cannotLoad = ({ call, url }: Circumstances, end = ' due to access control checks'): string =>
  `${call.api === 'xhr' ? 'XMLHttpRequest' : 'Fetch API'} cannot load ${url}${end}.`;

const failedToLoad = (reason: string): string => `Failed to load resource: ${reason}`;

/** The console's lines about a refused call (measured, WebKitGTK 2.50). */
export function safariRefused(refusal: Refusal, at: Circumstances): readonly string[] {
  const unsent = unsentLines(refusal, at);
  if (unsent) return unsent;
  const reason = safariReason(refusal, at);
  if (reason === null) return [];
  return isConnectionError(refusal) && !at.inPreflight
    ? [failedToLoad(reason)]
    : [reason, cannotLoad(at), failedToLoad(reason)];
}

/** Calls of which nothing is sent. */
function unsentLines(refusal: Refusal, at: Circumstances): readonly string[] | null {
  const notAllowed = 'Not allowed to request resource';
  switch (refusal.code) {
    case 'mode-same-origin':
      return [cannotLoad(at, '')];
    case 'port':
      return [
        `Not allowed to use restricted network port ${new URL(at.url).port}: ${withoutFragment(at.url)}`,
      ];
    case 'scheme':
      return ['Cross origin requests are only supported for HTTP.', cannotLoad(at)];
    case 'blob':
    case 'data-url':
      return ['Failed to load resource'];
    case 'no-cors-redirect':
      return ['No-Cors mode requires follow redirect mode', notAllowed, cannotLoad(at)];
    case 'mixed-content':
      return at.url === at.firstUrl
        ? [mixedContent(at), notAllowed, cannotLoad(at)]
        : [
            mixedContent(at),
            failedToLoad('Redirect was not allowed'),
            cannotLoad({ ...at, url: at.firstUrl }),
          ];
    default:
      return null;
  }
}

const loopback = /^http:\/\/(?:localhost|127\.[0-9.]+|\[::1\])(?:[:/]|$)/;

/** The sentence breaks off for a loopback address (measured). */
function mixedContent({ call, url }: Circumstances): string {
  const end = loopback.test(url) ? '' : ' be served over HTTPS.';
  return `[blocked] The page at ${pageName(call)} requested insecure content from ${url}. This content was blocked and must${end}`;
}

/** A status of 400 or more has a line, with the reason phrase as it was sent. */
export const safariAnswered = ({ status, statusText }: HttpResponse): readonly string[] =>
  status < 400
    ? []
    : [failedToLoad(`the server responded with a status of ${status} (${statusText})`)];
