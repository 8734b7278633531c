import { browsers } from '#core/browser/browsers.ts';
import type { Exchange } from '#core/browser/fetchOutcome.ts';
import type { BrowserId, PageCall } from '#core/browser/pageCall.ts';
import { combinedValue } from '#core/http/headers.ts';
import type { CallBefore, PageView } from '#core/scenario/pageView.ts';

/** Seconds between two calls, where a link does not say. */
const usualAgo = 1;

/** What came before the call that is shown; null if nothing did. */
export function callBefore({ again }: PageView): (CallBefore & { readonly ago: number }) | null {
  if (!again) return null;
  return { ago: usualAgo, ...(again === true ? {} : again) };
}

/** With another call before, or without one; a second call is looked at from its beginning. */
export function withSecondCall(
  { again: _, exchange: __, ...view }: PageView,
  again: boolean | CallBefore,
): PageView {
  return again === false ? view : { ...view, again };
}

/** The first of two calls. */
export const firstOf = (call: PageCall, { url, method }: CallBefore): PageCall => ({
  ...call,
  ...(url !== undefined && { url }),
  ...(method !== undefined && { method }),
});

/** What a browser keeps of a first call's preflight. */
export interface KeptPreflight {
  /** Access-Control-Max-Age of its answer; null if it has none. */
  readonly maxAge: string | null;
  /** How long it is kept; 0 if it is not. */
  readonly seconds: number;
}

/** Null if the first call had no preflight, or its preflight was refused. */
export function keptPreflight(
  browser: BrowserId,
  exchanges: readonly Exchange[],
): KeptPreflight | null {
  const asked = exchanges.find(({ preflight }) => preflight);
  const passed = exchanges.some(({ preflight }) => !preflight);
  if (!asked || !passed) return null;
  const maxAge = combinedValue(asked.response.headers, 'Access-Control-Max-Age') ?? null;
  return { maxAge, seconds: keptFor(browser, maxAge) };
}

/** Seconds that a browser keeps an answer with this Access-Control-Max-Age. */
const keptFor = (browser: BrowserId, maxAge: string | null): number =>
  Math.max(0, browsers[browser].preflightCache.maxAge(maxAge?.trim() ?? null));

/** A moment that is worth looking at, and what has just passed then. */
export interface Moment {
  readonly id: 'at-once' | 'max-age' | 'default' | 'limit';
  /** Whose default or limit. */
  readonly browser: BrowserId | null;
  /** Seconds after the first call. */
  readonly ago: number;
}

/**
 * Moments before and after what the answer to a preflight says, and after each browser's limit where
 * that comes first.
 */
export function moments(maxAge: string | null, shown: BrowserId): readonly Moment[] {
  const wanted = keptFor('standard', maxAge);
  const own: Moment =
    maxAge === null
      ? { id: 'default', browser: shown, ago: keptFor(shown, null) + 1 }
      : { id: 'max-age', browser: null, ago: wanted + 1 };
  const limits = (['safari', 'chromium', 'firefox'] as const).flatMap((browser): Moment[] => {
    const seconds = keptFor(browser, maxAge);
    return seconds < wanted ? [{ id: 'limit', browser, ago: seconds + 1 }] : [];
  });
  const later = [...limits, own].filter(({ ago }) => ago > usualAgo);
  return [{ id: 'at-once', browser: null, ago: usualAgo }, ...later];
}
