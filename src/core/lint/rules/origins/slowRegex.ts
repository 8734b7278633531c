import { entryAdvice } from '#core/lint/entryAdvice.ts';
import type { ValueRule } from '#core/lint/rule.ts';
import type { NeverMatchesDetail } from './regexNeverMatches.ts';

/** `{ "policy": { "allowedOrigins": ["https://([a-z]+)*(-\\\\1)?"] } }`: JDK 17 may take exponentially long. */
export const slowRegex = {
  id: 'slow-regex',
  meaning: 'slow-regex',
  severity: 'compat',
  on: '/policy/allowedOrigins/*',
  check: (entry, context): NeverMatchesDetail | null => {
    return entryAdvice(entry, context).slow ? { entry } : null;
  },
} as const satisfies ValueRule<'/policy/allowedOrigins/*'>;
