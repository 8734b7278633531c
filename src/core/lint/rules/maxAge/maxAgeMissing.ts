import type { ValueRule } from '#core/lint/rule.ts';

/** `{ "policy": { "maxAge": null } }`: browsers keep the answer for 5 seconds. */
export const maxAgeMissing = {
  id: 'max-age-missing',
  meaning: 'max-age-missing',
  severity: 'info',
  on: '/policy/maxAge',
  check: (maxAge) => (maxAge === null ? {} : null),
} as const satisfies ValueRule<'/policy/maxAge'>;
