import type { ValueRule } from '#core/lint/rule.ts';
import { privateNetwork } from './localHosts.ts';
import { localOrigin, type LocalOriginDetail } from './localOrigin.ts';

/**
 * `{ "policy": { "allowedOrigins": ["http://192.168.1.67:5173"] } }`: in another network another machine has this
 * address.
 */
export const originLan = {
  id: 'lan-origin',
  meaning: 'lan-origin',
  severity: 'info',
  on: '/policy/allowedOrigins/*',
  check: (entry, context): LocalOriginDetail | null => localOrigin(entry, context, privateNetwork),
} as const satisfies ValueRule<'/policy/allowedOrigins/*'>;
