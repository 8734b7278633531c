import type { ValueRule } from '#core/lint/rule.ts';
import { headerNameDetail } from './headerNameDetail.ts';

/** `{ "policy": { "allowHeaders": ["Content-Type: application/json"] } }`: no preflight asks for it. */
export const allowHeaderNotAName = {
  id: 'allow-header-not-a-name',
  meaning: 'header-not-token',
  severity: 'compat',
  on: '/policy/allowHeaders/*',
  check: headerNameDetail,
} as const satisfies ValueRule<'/policy/allowHeaders/*'>;
