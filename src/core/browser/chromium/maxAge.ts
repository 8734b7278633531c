import { maxAgeLimits } from '#core/http/maxAgeLimits.ts';
import { wholeSeconds } from '#core/browser/fetch/wholeSeconds.ts';
import { defaultMaxAge } from '#core/browser/standard.ts';

/**
 * Seconds that Chromium keeps a preflight's answer: a sign is accepted, anything else that is no
 * integer of 64 bits counts as absent (measured, Chromium 156).
 */
export const chromiumMaxAge = (value: string | null): number =>
  Math.min(wholeSeconds(value ?? '') ?? defaultMaxAge, maxAgeLimits.chromium);
