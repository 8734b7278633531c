import { entryAdvice } from '#core/lint/entryAdvice.ts';
import type { ValueRule } from '#core/lint/rule.ts';
import { letIn, type LetInDetail } from './letIn.ts';

/** `{ "policy": { "allowedOrigins": ["http://a.example"] } }`: whoever is on the way can speak as this page. */
export const insecureOrigin = {
  id: 'insecure-origin',
  meaning: 'insecure-origin',
  severity: 'security',
  on: '/policy/allowedOrigins/*',
  check: (entry, context): LetInDetail | null => {
    const { risks } = entryAdvice(entry, context);
    const found = letIn(entry, risks?.insecure ?? null);
    return found && !context.credentials ? { ...found, severity: 'info' } : found;
  },
} as const satisfies ValueRule<'/policy/allowedOrigins/*'>;
