import { entryAdvice } from '#core/lint/entryAdvice.ts';
import type { ValueRule } from '#core/lint/rule.ts';

/** What the words need of an expression that lets in what it names, and nobody else. */
export interface OnlyMeantDetail {
  readonly entry: string;
  readonly domains: readonly string[];
}

/** `{ "policy": { "allowedOrigins": ["https://.*\\\\.acme\\\\.example"] } }`: exactly safe, and proved. */
export const onlyMeant = {
  id: 'only-own-origins',
  severity: 'info',
  on: '/policy/allowedOrigins/*',
  check: (entry, context): OnlyMeantDetail | null => {
    const { risks } = entryAdvice(entry, context);
    if (!risks?.onlyMeant || context.describe(entry).kind !== 'regex' || risks.never) return null;
    return { entry, domains: risks.meant.domains };
  },
} as const satisfies ValueRule<'/policy/allowedOrigins/*'>;
