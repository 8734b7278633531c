import type { ValueRule } from '#core/lint/rule.ts';

/** `{ "policy": { "maxAge": 1.5 } }`, which `parseSetup` refuses, but a program may write. */
export const maxAgeFractional = {
  id: 'max-age-fractional',
  meaning: 'max-age-fractional',
  severity: 'error',
  on: '/policy/maxAge',
  check: (maxAge): { readonly seconds: number } | null =>
    maxAge !== null && !Number.isInteger(maxAge) ? { seconds: maxAge } : null,
} as const satisfies ValueRule<'/policy/maxAge'>;
