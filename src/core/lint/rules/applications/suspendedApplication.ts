import type { LintReadings, ValueRule } from '#core/lint/rule.ts';

/** What the words need of a suspended application. */
export interface SuspendedApplicationDetail {
  readonly name: string;
  readonly readings?: Partial<LintReadings>;
}

/**
 * `{ "applications": [{ "name": "A", "jsOrigins": ["https://a.example"], "isSuspended": true }] }`: whether
 * its origins still count is not documented.
 */
export const suspendedApplication = {
  id: 'suspended-application',
  meaning: 'suspended-application',
  severity: 'info',
  on: '/applications/*',
  check: (
    { name, jsOrigins, isSuspended, associated },
    { how },
  ): SuspendedApplicationDetail | null => {
    if (!isSuspended || !associated || jsOrigins.length === 0) return null;
    return how['suspended-apps'] === 'do-not-count'
      ? { name }
      : { name, readings: { 'suspended-apps': 'do-not-count' } };
  },
} as const satisfies ValueRule<'/applications/*'>;
