import { entryAdvice } from '#core/lint/entryAdvice.ts';
import type { ValueRule } from '#core/lint/rule.ts';

/** What the words need of an expression that no Origin matches. */
export interface NeverMatchesDetail {
  readonly entry: string;
}

/** `{ "policy": { "allowedOrigins": ["localhost:\\\\d+"] } }`: an Origin has a scheme. */
export const regexNeverMatches = {
  id: 'regex-never-matches',
  meaning: 'never-matches',
  severity: 'error',
  on: '/policy/allowedOrigins/*',
  check: (entry, context): NeverMatchesDetail | null => {
    const { risks } = entryAdvice(entry, context);
    const { kind, fault } = context.describe(entry);
    return kind === 'regex' && risks?.never && !fault ? { entry } : null;
  },
} as const satisfies ValueRule<'/policy/allowedOrigins/*'>;
