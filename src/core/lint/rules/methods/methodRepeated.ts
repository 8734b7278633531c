import type { WideRule } from '#core/lint/rule.ts';
import { repetitions } from '#core/lint/repetitions.ts';

/** `{ "policy": { "allowMethods": ["GET", "GET"] } }`. Of methods, case makes another one. */
export const methodRepeated = {
  id: 'method-repeated',
  meaning: 'duplicate-entry',
  severity: 'info',
  on: '/policy/allowMethods',
  find: (entries) => repetitions(entries),
} as const satisfies WideRule<'/policy/allowMethods'>;
