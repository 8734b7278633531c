import type { ValueRule } from '#core/lint/rule.ts';
import { privateNetwork } from '#core/lint/rules/origins/localHosts.ts';
import {
  literalLocalOrigin,
  type LocalOriginDetail,
} from '#core/lint/rules/origins/localOrigin.ts';

/** The same as `lan-origin` of an application's origin. */
export const jsOriginLan = {
  id: 'js-origin-lan',
  meaning: 'lan-origin',
  severity: 'info',
  on: '/applications/*/jsOrigins/*',
  check: (entry): LocalOriginDetail | null => literalLocalOrigin(entry, privateNetwork.has),
} as const satisfies ValueRule<'/applications/*/jsOrigins/*'>;
