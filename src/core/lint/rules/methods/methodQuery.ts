import type { ValueRule } from '#core/lint/rule.ts';

/**
 * `{ "policy": { "allowMethods": ["GET", "QUERY"] } }`: it is safe as GET is (RFC 10008), but the Fetch
 * standard does not safelist it, and does not turn `query` into upper case.
 */
export const methodQuery = {
  id: 'method-query',
  severity: 'info',
  on: '/policy/allowMethods/*',
  check: (entry): { readonly entry: string } | null => (entry === 'QUERY' ? { entry } : null),
} as const satisfies ValueRule<'/policy/allowMethods/*'>;
