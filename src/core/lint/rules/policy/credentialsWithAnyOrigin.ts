import type { At, WideRule } from '#core/lint/rule.ts';

/** What the words need of credentials for any page. */
export interface AnyOriginDetail extends At {
  readonly witness: { readonly origin: string };
}

/**
 * `{ "policy": { "allowedOrigins": ["*"], "allowCredentials": true } }`: the gateway answers with the very
 * Origin, so that browsers do not refuse what they would refuse with `*`.
 */
export const credentialsWithAnyOrigin = {
  id: 'credentials-with-any-origin',
  meaning: 'credentials-with-any-origin',
  severity: 'security',
  on: '/policy',
  *find({ allowedOrigins, allowCredentials }, { how }): Generator<AnyOriginDetail> {
    const isAny = how['origin-star'] === 'any-origin' && allowedOrigins.includes('*');
    if (!allowCredentials || !isAny) return;
    yield { at: '/allowCredentials', witness: { origin: 'https://attacker.example' } };
  },
} as const satisfies WideRule<'/policy'>;
