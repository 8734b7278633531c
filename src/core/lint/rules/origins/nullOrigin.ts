import { entryAdvice } from '#core/lint/entryAdvice.ts';
import type { ValueRule } from '#core/lint/rule.ts';
import { letIn, type LetInDetail } from './letIn.ts';

/** `{ "policy": { "allowedOrigins": ["null"] } }`: any page can send it from a frame. */
export const nullOrigin = {
  id: 'null-origin',
  meaning: 'null-origin',
  severity: 'security',
  on: '/policy/allowedOrigins/*',
  check: (entry, context): LetInDetail | null => {
    const { risks } = entryAdvice(entry, context);
    const found = letIn(entry, risks?.opaque ? 'null' : null);
    return found && !context.credentials ? { ...found, severity: 'info' } : found;
  },
} as const satisfies ValueRule<'/policy/allowedOrigins/*'>;
