import type { Rule } from '#core/lint/rule.ts';
import { repeatedDetail, type RepeatedDetail } from './repeatedDetail.ts';

/** `{ "policy": { "allowMethods": ["GET", "GET"] } }`. Of methods, case makes another one. */
export const methodRepeated = {
  id: 'method-repeated',
  severity: 'info',
  on: '/policy/allowMethods',
  check: (entries): RepeatedDetail | null => repeatedDetail(entries, (entry) => entry),
} as const satisfies Rule<'/policy/allowMethods'>;
