import { maxAgeLimits } from '#core/http/maxAgeLimits.ts';
import { wholeSeconds } from '#core/browser/fetch/wholeSeconds.ts';
import { defaultMaxAge } from '#core/browser/standard.ts';

/** As in Chromium, a sign is accepted and what is no integer counts as absent (measured). */
export const safariMaxAge = (value: string | null): number =>
  Math.min(wholeSeconds(value ?? '') ?? defaultMaxAge, maxAgeLimits.safari);
