import type { ValueRule } from '#core/lint/rule.ts';

/**
 * `{ "policy": null, "applications": [{ "name": "A", "jsOrigins": ["*"] }] }`: JavaScript origins are
 * literal, and no page's Origin has a `*`.
 */
export const jsOriginStar = {
  id: 'js-origin-star',
  meaning: 'application-pattern',
  severity: 'error',
  on: '/applications/*/jsOrigins/*',
  check: (entry): { readonly entry: string } | null => (entry.includes('*') ? { entry } : null),
} as const satisfies ValueRule<'/applications/*/jsOrigins/*'>;
