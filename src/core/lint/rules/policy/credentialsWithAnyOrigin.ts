import { entryAdvice } from '#core/lint/entryAdvice.ts';
import type { At, WideRule } from '#core/lint/rule.ts';

/** What the words need of credentials for any page. */
export interface AnyOriginDetail extends At {
  readonly witness: { readonly origin: string };
}

/** What takes every name holds a repetition, a class, or an alternative. */
const mayBeAny = /[*+?{[|]/;

/**
 * `{ "policy": { "allowedOrigins": ["*"], "allowCredentials": true } }`: the gateway answers with the very
 * Origin, so that browsers do not refuse what they would refuse with `*`.
 */
export const credentialsWithAnyOrigin = {
  id: 'credentials-with-any-origin',
  meaning: 'credentials-with-any-origin',
  severity: 'security',
  on: '/policy',
  *find({ allowedOrigins, allowCredentials }, context): Generator<AnyOriginDetail> {
    if (!allowCredentials) return;
    for (const entry of allowedOrigins) {
      // A literal, of which there may be thousands, is never any origin.
      if (!mayBeAny.test(entry)) continue;
      const { risks } = entryAdvice(entry, context);
      if (!risks?.any || risks.stranger === null) continue;
      yield { at: '/allowCredentials', witness: { origin: risks.stranger } };
      return;
    }
  },
} as const satisfies WideRule<'/policy'>;
