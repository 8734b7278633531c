import { byteLowercase } from '#core/http/headerName.ts';
import type { WideRule } from '#core/lint/rule.ts';
import { repetitions } from '#core/lint/repetitions.ts';

/** `{ "policy": { "exposeHeaders": ["X-A", "x-a"] } }`: case does not make another header. */
export const exposeHeaderRepeated = {
  id: 'expose-header-repeated',
  meaning: 'duplicate-entry',
  severity: 'info',
  on: '/policy/exposeHeaders',
  find: (entries) => repetitions(entries, byteLowercase),
} as const satisfies WideRule<'/policy/exposeHeaders'>;
