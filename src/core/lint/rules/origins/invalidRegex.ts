import type { ValueRule } from '#core/lint/rule.ts';
import { regexDetail, type RegexDetail } from './regexDetail.ts';

/** `{ "policy": { "allowedOrigins": ["https://(a|b"] } }`: Java does not compile it. */
export const invalidRegex = {
  id: 'invalid-regex',
  meaning: 'invalid-regex',
  severity: 'error',
  on: '/policy/allowedOrigins/*',
  check: (entry, context): RegexDetail | null => regexDetail(entry, context, 'invalid-regex'),
} as const satisfies ValueRule<'/policy/allowedOrigins/*'>;
