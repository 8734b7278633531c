import { hasBadPort, isMixedContent } from './blockedUrl.ts';
import type { FetchContext } from './fetchContext.ts';
import { record } from '#core/browser/fetchStep.ts';
import { pageName } from '#core/browser/page.ts';
import { parseTarget, type Target } from '#core/browser/request/target.ts';
import { locationOf, type Received } from './received.ts';
import type { NetworkRefusal } from './refusal.ts';

/** Where a response redirects to, if the request follows redirects; null if it does not. */
export const redirectLocation = ({ request }: FetchContext, received: Received): string | null =>
  request.redirect === 'follow' ? locationOf(received) : null;

/** What no page may be redirected to, whatever the redirect's headers say. */
const forbiddenSchemes: ReadonlySet<string> = new Set(['javascript:', 'file:', 'blob:']);

/**
 * Why a redirect is refused before its CORS headers are looked at; null if it is not, and in
 * browsers that judge its target on arrival.
 */
export function redirectTargetRefusal(
  context: FetchContext,
  received: Received,
): NetworkRefusal | null {
  const { request, browser, steps } = context;
  const location = browser.refusesBeforeRedirect ? redirectLocation(context, received) : null;
  const target = location === null ? null : parseTarget(location, request.target.href);
  if (!target) return null;
  if (isMixedContent(request.call, target, browser)) {
    record(steps, 'main-fetch/mixed-content', false, target.text, pageName(request.call));
    return { code: 'mixed-content', url: target.text };
  }
  if (!forbiddenSchemes.has(target.scheme)) return null;
  record(steps, 'http-redirect-fetch/scheme', false, target.href);
  return { code: 'redirect-scheme', url: target.href };
}

/** The same for a blocked port, after the CORS headers have been checked. */
export function redirectPortRefusal(
  { browser, steps }: FetchContext,
  target: Target,
): NetworkRefusal | null {
  if (!browser.refusesBeforeRedirect || !hasBadPort(target)) return null;
  record(steps, 'main-fetch/port', false, target.port);
  return { code: 'port' };
}
