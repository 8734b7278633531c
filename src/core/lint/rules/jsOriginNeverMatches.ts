import { originFault } from '#core/http/origin.ts';
import type { Rule } from '#core/lint/rule.ts';
import { originDetail, type OriginDetail } from './originNeverMatches.ts';

/**
 * `{ "policy": null, "applications": [{ "name": "A", "jsOrigins": ["https://a.example/"] }] }`: no
 * Origin ends with a slash. What is wrong with a `*`, another rule says.
 */
export const jsOriginNeverMatches = {
  id: 'js-origin-never-matches',
  severity: 'warning',
  on: '/applications/*/jsOrigins/*',
  check: (entry): OriginDetail | null => {
    const fault = entry.includes('*') ? null : originFault(entry);
    return fault && originDetail(entry, fault);
  },
} as const satisfies Rule<'/applications/*/jsOrigins/*'>;
