import { byteLowercase } from '#core/http/headerName.ts';
import type { WideRule } from '#core/lint/rule.ts';
import { repetitions } from '#core/lint/repetitions.ts';

/** `{ "policy": { "allowHeaders": ["X-A", "x-a"] } }`: case does not make another header. */
export const allowHeaderRepeated = {
  id: 'allow-header-repeated',
  meaning: 'duplicate-entry',
  severity: 'info',
  on: '/policy/allowHeaders',
  find: (entries) => repetitions(entries, byteLowercase),
} as const satisfies WideRule<'/policy/allowHeaders'>;
