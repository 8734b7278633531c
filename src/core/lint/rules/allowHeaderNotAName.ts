import type { Rule } from '#core/lint/rule.ts';
import { headerNameDetail } from './headerNameDetail.ts';

/** `{ "policy": { "allowHeaders": ["Content-Type: application/json"] } }`: no preflight asks for it. */
export const allowHeaderNotAName = {
  id: 'allow-header-not-a-name',
  severity: 'warning',
  on: '/policy/allowHeaders/*',
  check: headerNameDetail,
} as const satisfies Rule<'/policy/allowHeaders/*'>;
