import { byteLowercase } from '#core/http/headerName.ts';
import type { Rule } from '#core/lint/rule.ts';
import { repeatedDetail, type RepeatedDetail } from './repeatedDetail.ts';

/** `{ "policy": { "allowHeaders": ["X-A", "x-a"] } }`: case does not make another header. */
export const allowHeaderRepeated = {
  id: 'allow-header-repeated',
  severity: 'info',
  on: '/policy/allowHeaders',
  check: (entries): RepeatedDetail | null => repeatedDetail(entries, byteLowercase),
} as const satisfies Rule<'/policy/allowHeaders'>;
