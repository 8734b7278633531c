import type { At, WideRule } from '#core/lint/rule.ts';
import { allowsHeader } from './allowsHeader.ts';

/** The header of API keys, unless the gateway's setting `apiKeyHeader` says another (measured, 10.5). */
export const apiKeyHeader = 'x-gateway-apikey';

/**
 * `{ "policy": { "allowHeaders": ["Content-Type"] } }`: a page that sends a token or a key is answered 403.
 * Whether any does, the policy does not tell, so there is no fix.
 */
export const authorizationMissing = {
  id: 'authorization-missing',
  meaning: 'authorization-missing',
  severity: 'info',
  on: '/policy/allowHeaders',
  *find(entries, { how }): Generator<At> {
    if (entries.length === 0) return;
    const names = ['authorization', apiKeyHeader];
    if (!names.some((name) => allowsHeader(entries, name, how))) yield { at: '' };
  },
} as const satisfies WideRule<'/policy/allowHeaders'>;
