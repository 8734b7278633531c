import { originFault } from '#core/http/origin.ts';
import type { ValueRule } from '#core/lint/rule.ts';
import { originDetail, type OriginDetail } from '#core/lint/rules/origins/originNeverMatches.ts';
import { applicationPattern } from './applicationPattern.ts';

/**
 * `{ "policy": null, "applications": [{ "name": "A", "jsOrigins": ["https://a.example/"] }] }`: no
 * Origin ends with a slash. What is wrong with a pattern, another rule says.
 */
export const jsOriginNeverMatches = {
  id: 'js-origin-never-matches',
  meaning: 'never-matches',
  severity: 'error',
  on: '/applications/*/jsOrigins/*',
  check: (entry, { how }): OriginDetail | null => {
    const fault = applicationPattern.check(entry) ? null : originFault(entry);
    if (fault?.code === 'upper-case' && how['origin-case'] === 'case-insensitive') return null;
    return fault && originDetail(entry, fault);
  },
} as const satisfies ValueRule<'/applications/*/jsOrigins/*'>;
