import type { ValueRule } from '#core/lint/rule.ts';

/** `{ "policy": { "allowMethods": [] } }`: every preflight is answered 405. */
export const noMethods = {
  id: 'no-methods',
  meaning: 'no-methods',
  severity: 'error',
  on: '/policy/allowMethods',
  check: (entries) => (entries.length === 0 ? {} : null),
} as const satisfies ValueRule<'/policy/allowMethods'>;
