import type { ValueRule } from '#core/lint/rule.ts';
import { regexDetail, type RegexDetail } from './regexDetail.ts';

/**
 * `{ "policy": { "allowedOrigins": ["\\N{DIGIT ONE}"] } }`: Java compiles it, but the engine here
 * does not know characters by name.
 */
export const unsupportedRegex = {
  id: 'regex-not-supported',
  severity: 'compat',
  on: '/policy/allowedOrigins/*',
  check: (entry, context): RegexDetail | null => regexDetail(entry, context, 'not-supported'),
} as const satisfies ValueRule<'/policy/allowedOrigins/*'>;
