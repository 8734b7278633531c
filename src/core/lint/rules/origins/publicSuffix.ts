import { entryAdvice } from '#core/lint/entryAdvice.ts';
import type { ValueRule } from '#core/lint/rule.ts';
import type { LetInDetail } from './letIn.ts';

/** What the words need of an open start below a suffix. */
export interface PublicSuffixDetail extends LetInDetail {
  readonly suffix: string;
}

/** `{ "policy": { "allowedOrigins": ["https://.*\\\\.vercel\\\\.app"] } }`: anybody can have a name there. */
export const publicSuffix = {
  id: 'public-suffix',
  meaning: 'public-suffix',
  severity: 'security',
  on: '/policy/allowedOrigins/*',
  check: (entry, context): PublicSuffixDetail | null => {
    const { risks } = entryAdvice(entry, context);
    const found = risks?.publicSuffix;
    if (!found || risks.any) return null;
    return { entry, suffix: found.suffix, witness: { origin: found.origin } };
  },
} as const satisfies ValueRule<'/policy/allowedOrigins/*'>;
