import type { ValueRule } from '#core/lint/rule.ts';

/** `{ "policy": { "maxAge": 0 } }`: a preflight before every call that needs one. */
export const maxAgeZero = {
  id: 'max-age-zero',
  meaning: 'max-age-zero',
  severity: 'info',
  on: '/policy/maxAge',
  check: (maxAge) => (maxAge === 0 ? {} : null),
} as const satisfies ValueRule<'/policy/maxAge'>;
