import { wholeSeconds } from '#core/browser/fetch/wholeSeconds.ts';
import { defaultMaxAge } from '#core/browser/standard.ts';

/** Ten minutes (WebKit's source, CrossOriginPreflightResultCache.cpp; measured, WebKitGTK 2.50). */
const maxAgeLimit = 600;

/** As in Chromium, a sign is accepted and what is no integer counts as absent (measured). */
export const safariMaxAge = (value: string | null): number =>
  Math.min(wholeSeconds(value ?? '') ?? defaultMaxAge, maxAgeLimit);
