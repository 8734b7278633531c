import type { Severity, ValueRule } from '#core/lint/rule.ts';

/** What the words need of a `*` among the headers to expose. */
export interface ExposeWildcardDetail {
  readonly entry: string;
  readonly credentials: boolean;
  readonly severity: Severity;
}

/** `{ "policy": { "exposeHeaders": ["*"] } }`: every header, but with credentials only one called `*`. */
export const exposeWildcard = {
  id: 'expose-wildcard',
  meaning: 'expose-wildcard',
  severity: 'compat',
  on: '/policy/exposeHeaders/*',
  check: (entry, { credentials }): ExposeWildcardDetail | null =>
    entry === '*' ? { entry, credentials, severity: credentials ? 'compat' : 'info' } : null,
} as const satisfies ValueRule<'/policy/exposeHeaders/*'>;
