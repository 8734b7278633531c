import type { Browser } from '#core/browser/browser.ts';
import type { FetchRequest } from '#core/browser/request/fetchRequest.ts';
import { record, type Steps } from '#core/browser/fetchStep.ts';
import { getHeader, countLines, type Received } from './received.ts';
import type { CorsRefusal } from './refusal.ts';

/**
 * Whether a response allows the page to read it; null if it does.
 * @param origin as it was sent in the Origin header
 * https://fetch.spec.whatwg.org/#concept-cors-check
 */
export function corsCheck(
  { credentials }: FetchRequest,
  origin: string,
  received: Received,
  browser: Browser,
  steps: Steps,
): CorsRefusal | null {
  const refusal = linesRefusal(browser, received, steps);
  if (refusal) return refusal;
  const allowed = getHeader(received, 'access-control-allow-origin');
  const present = record(steps, 'cors-check/allow-origin-present', allowed !== null, allowed);
  if (!present || allowed === null)
    return { code: 'allow-origin-missing', status: received.status };
  if (allowed === '*') {
    const any = credentials !== 'include';
    record(steps, 'cors-check/allow-origin-any', any, '*', credentials);
    return any ? null : { code: 'allow-origin-any' };
  }
  if (!record(steps, 'cors-check/allow-origin', allowed === origin, allowed, origin))
    return { code: 'allow-origin', value: allowed };
  if (credentials !== 'include') return null;
  const value = getHeader(received, 'access-control-allow-credentials');
  return record(steps, 'cors-check/allow-credentials', value === 'true', value, 'true')
    ? null
    : { code: 'allow-credentials', value: value ?? '' };
}

/** Not in the standard, which joins the lines and compares. */
function linesRefusal(browser: Browser, received: Received, steps: Steps): CorsRefusal | null {
  if (!browser.refusesAllowOriginLines) return null;
  const count = countLines(received, 'Access-Control-Allow-Origin');
  if (record(steps, 'cors-check/allow-origin-lines', count < 2, String(count))) return null;
  const value = getHeader(received, 'access-control-allow-origin') ?? '';
  return { code: 'allow-origin-lines', value };
}
