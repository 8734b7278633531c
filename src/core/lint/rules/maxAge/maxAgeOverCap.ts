import { maxAgeLimits } from '#core/http/maxAgeLimits.ts';
import type { ValueRule } from '#core/lint/rule.ts';

type Capping = keyof typeof maxAgeLimits;

/** What the words need of a Max Age that some browser cuts. */
export interface MaxAgeOverCapDetail {
  readonly seconds: number;
  readonly cappedBy: readonly Capping[];
}

/** `{ "policy": { "maxAge": 86401 } }`: no browser keeps the answer as long as that. */
export const maxAgeOverCap = {
  id: 'max-age-over-cap',
  meaning: 'max-age-over-cap',
  severity: 'info',
  on: '/policy/maxAge',
  check: (maxAge): MaxAgeOverCapDetail | null => {
    const seconds = maxAge ?? 0;
    const browsers = Object.keys(maxAgeLimits) as Capping[];
    const cappedBy = browsers.filter((browser) => seconds > maxAgeLimits[browser]);
    return cappedBy.length > 0 ? { seconds, cappedBy } : null;
  },
} as const satisfies ValueRule<'/policy/maxAge'>;
