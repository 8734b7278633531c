import { entryAdvice } from '#core/lint/entryAdvice.ts';
import type { ValueRule } from '#core/lint/rule.ts';

/** `{ "policy": { "allowedOrigins": ["…"] } }`, of 100,000 characters: looking at it took too long. */
export const notJudged = {
  id: 'not-judged',
  severity: 'info',
  on: '/policy/allowedOrigins/*',
  check: (entry, context): { readonly entry: string } | null =>
    entryAdvice(entry, context).givenUp ? { entry } : null,
} as const satisfies ValueRule<'/policy/allowedOrigins/*'>;
