import type { ValueRule } from '#core/lint/rule.ts';
import { loopback } from './localHosts.ts';
import { localOrigin, type LocalOriginDetail } from './localOrigin.ts';

/**
 * `{ "policy": { "allowedOrigins": ["http://localhost:3000"] } }`: left from development. Whatever listens there on the
 * visitor's own machine may call the API.
 */
export const originLocalhost = {
  id: 'localhost-left',
  meaning: 'localhost-left',
  severity: 'info',
  on: '/policy/allowedOrigins/*',
  check: (entry, context): LocalOriginDetail | null => localOrigin(entry, context, loopback),
} as const satisfies ValueRule<'/policy/allowedOrigins/*'>;
