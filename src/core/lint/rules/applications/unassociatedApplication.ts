import type { ValueRule } from '#core/lint/rule.ts';

/**
 * `{ "applications": [{ "name": "A", "jsOrigins": ["https://a.example"], "associated": false }] }`: only the
 * origins of applications that are associated with the API count.
 */
export const unassociatedApplication = {
  id: 'unassociated-application',
  meaning: 'unassociated-application',
  severity: 'info',
  on: '/applications/*',
  check: ({ name, jsOrigins, associated }): { readonly name: string } | null =>
    !associated && jsOrigins.length > 0 ? { name } : null,
} as const satisfies ValueRule<'/applications/*'>;
