import { entryAdvice } from '#core/lint/entryAdvice.ts';
import type { ValueRule } from '#core/lint/rule.ts';
import { letIn, type LetInDetail } from './letIn.ts';

/** `{ "policy": { "allowedOrigins": ["https://.*acme.example"] } }`: evilacme.example gets in, too. */
export const strangerOrigin = {
  id: 'stranger-origin',
  meaning: 'stranger-origin',
  severity: 'security',
  on: '/policy/allowedOrigins/*',
  check: (entry, context): LetInDetail | null => {
    const advice = entryAdvice(entry, context);
    const { risks } = advice;
    if (!risks || risks.any || risks.stranger === risks.publicSuffix?.origin) return null;
    return letIn(entry, risks.stranger, advice);
  },
} as const satisfies ValueRule<'/policy/allowedOrigins/*'>;
