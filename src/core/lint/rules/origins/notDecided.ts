import { entryAdvice } from '#core/lint/entryAdvice.ts';
import type { ValueRule } from '#core/lint/rule.ts';

/** `{ "policy": { "allowedOrigins": ["https://[a-z.]*(?<=\\\\.acme)"] } }`: nobody else was found, nor is it proved. */
export const notDecided = {
  id: 'not-decided',
  severity: 'info',
  on: '/policy/allowedOrigins/*',
  check: (entry, context): { readonly entry: string } | null =>
    entryAdvice(entry, context).risks?.undecided ? { entry } : null,
} as const satisfies ValueRule<'/policy/allowedOrigins/*'>;
