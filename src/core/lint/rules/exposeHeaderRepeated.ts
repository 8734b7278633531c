import { byteLowercase } from '#core/http/headerName.ts';
import type { Rule } from '#core/lint/rule.ts';
import { repeatedDetail, type RepeatedDetail } from './repeatedDetail.ts';

/** `{ "policy": { "exposeHeaders": ["X-A", "x-a"] } }`: case does not make another header. */
export const exposeHeaderRepeated = {
  id: 'expose-header-repeated',
  severity: 'info',
  on: '/policy/exposeHeaders',
  check: (entries): RepeatedDetail | null => repeatedDetail(entries, byteLowercase),
} as const satisfies Rule<'/policy/exposeHeaders'>;
