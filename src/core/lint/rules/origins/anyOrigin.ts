import { entryAdvice } from '#core/lint/entryAdvice.ts';
import type { ValueRule } from '#core/lint/rule.ts';
import { letIn, type LetInDetail } from './letIn.ts';

/** `{ "policy": { "allowedOrigins": ["https?://.*"] } }`: whoever has a page gets in. */
export const anyOrigin = {
  id: 'any-origin',
  meaning: 'any-origin',
  severity: 'security',
  on: '/policy/allowedOrigins/*',
  check: (entry, context): LetInDetail | null => {
    const { risks } = entryAdvice(entry, context);
    const found = risks?.any ? letIn(entry, risks.stranger) : null;
    // Without credentials a page gets what anybody can ask for, and that may be meant.
    return found && !context.credentials ? { ...found, severity: 'info' } : found;
  },
} as const satisfies ValueRule<'/policy/allowedOrigins/*'>;
