import type { Severity, ValueRule } from '#core/lint/rule.ts';

/** What the words need of a `*` among the request headers. */
export interface HeaderWildcardDetail {
  readonly entry: string;
  /** Whether the gateway takes it for a header called `*`. */
  readonly isName: boolean;
  readonly credentials: boolean;
  readonly severity: Severity;
}

/**
 * `{ "policy": { "allowHeaders": ["*"] } }`: the gateway compares it as it stands, and with credentials so
 * do browsers. Without, it stands for all names but Authorization.
 */
export const headerWildcard = {
  id: 'header-wildcard',
  meaning: 'header-wildcard',
  severity: 'error',
  on: '/policy/allowHeaders/*',
  check: (entry, { how, credentials }): HeaderWildcardDetail | null => {
    if (entry !== '*') return null;
    const isName = how['header-star'] === 'a-name';
    return { entry, isName, credentials, severity: isName ? 'error' : 'compat' };
  },
} as const satisfies ValueRule<'/policy/allowHeaders/*'>;
