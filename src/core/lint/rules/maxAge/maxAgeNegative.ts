import type { ValueRule } from '#core/lint/rule.ts';

/** `{ "policy": { "maxAge": -1 } }`, which `parseSetup` refuses, but a program may write. */
export const maxAgeNegative = {
  id: 'max-age-negative',
  meaning: 'max-age-negative',
  severity: 'error',
  on: '/policy/maxAge',
  check: (maxAge): { readonly seconds: number } | null =>
    maxAge !== null && maxAge < 0 ? { seconds: maxAge } : null,
} as const satisfies ValueRule<'/policy/maxAge'>;
