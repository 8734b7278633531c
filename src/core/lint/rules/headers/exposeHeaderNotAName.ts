import type { ValueRule } from '#core/lint/rule.ts';
import { headerNameDetail } from './headerNameDetail.ts';

/** `{ "policy": { "exposeHeaders": ["X-D X-E"] } }`: browsers expose nothing for it. */
export const exposeHeaderNotAName = {
  id: 'expose-header-not-a-name',
  meaning: 'expose-not-token',
  severity: 'compat',
  on: '/policy/exposeHeaders/*',
  check: headerNameDetail,
} as const satisfies ValueRule<'/policy/exposeHeaders/*'>;
