import type { ValueRule } from '#core/lint/rule.ts';
import { loopback } from '#core/lint/rules/origins/localHosts.ts';
import {
  literalLocalOrigin,
  type LocalOriginDetail,
} from '#core/lint/rules/origins/localOrigin.ts';

/** The same as `localhost-left` of an application's origin. */
export const jsOriginLocalhost = {
  id: 'js-origin-localhost',
  meaning: 'localhost-left',
  severity: 'info',
  on: '/applications/*/jsOrigins/*',
  check: (entry): LocalOriginDetail | null => literalLocalOrigin(entry, loopback.has),
} as const satisfies ValueRule<'/applications/*/jsOrigins/*'>;
