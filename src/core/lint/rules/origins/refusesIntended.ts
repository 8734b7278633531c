import { entryAdvice } from '#core/lint/entryAdvice.ts';
import { replaceBy, type FindingFix, type ValueRule } from '#core/lint/rule.ts';
import { partsOf } from '#core/originLanguage/meantOrigins.ts';
import type { Meaning } from '#core/lint/meaning.ts';

/** What the words need of an entry that refuses what it was written for. */
export interface RefusedDetail {
  readonly entry: string;
  readonly witness: { readonly origin: string };
  readonly shellPattern: boolean;
  readonly meaning?: Meaning;
  readonly fix?: FindingFix;
}

/** `{ "policy": { "allowedOrigins": ["https://*.acme.example"] } }`: the slash is repeated, and nothing below gets in. */
export const refusesIntended = {
  id: 'refuses-intended',
  meaning: 'refuses-intended',
  severity: 'compat',
  on: '/policy/allowedOrigins/*',
  check: (entry, context): RefusedDetail | null => {
    const { refused, shellPattern, mended } = entryAdvice(entry, context);
    // Its fix says what is meant.
    const said = context.describe(entry).fault?.origin ?? null;
    if (refused === null || said !== null) return null;
    return {
      entry,
      shellPattern,
      witness: { origin: refused },
      ...(shellPattern && { meaning: 'glob-as-regex' }),
      ...fixOf(entry, mended),
    };
  },
} as const satisfies ValueRule<'/policy/allowedOrigins/*'>;

/** Several entries that are written as one become several. */
function fixOf(entry: string, mended: string | null): { readonly fix?: FindingFix } {
  const parts = partsOf(entry);
  if (parts.length > 1) return { fix: replaceBy(...parts) };
  return mended === null ? {} : { fix: replaceBy(mended) };
}
