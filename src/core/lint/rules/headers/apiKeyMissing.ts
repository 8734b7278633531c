import type { At, WideRule } from '#core/lint/rule.ts';
import { allowsHeader } from './allowsHeader.ts';
import { apiKeyHeader } from './authorizationMissing.ts';

/**
 * `{ "policy": { "allowHeaders": ["Content-Type"] }, "applications": [{ "name": "A", "jsOrigins": [] }] }`:
 * applications are mostly identified by a key, and its header is not allowed.
 */
export const apiKeyMissing = {
  id: 'api-key-missing',
  severity: 'info',
  on: '',
  *find({ policy, applications }, { how }): Generator<At & { readonly application: string }> {
    const application = applications.find(({ associated }) => associated);
    const { allowHeaders = [] } = policy ?? {};
    if (!application || allowHeaders.length === 0) return;
    if (['authorization', apiKeyHeader].some((name) => allowsHeader(allowHeaders, name, how)))
      return;
    yield { at: '/policy/allowHeaders', application: application.name };
  },
} as const satisfies WideRule<''>;
