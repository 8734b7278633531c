import type { ValueRule } from '#core/lint/rule.ts';

/**
 * `{ "policy": { "allowedOrigins": ["https://.*"] } }`, where the engine for regular expressions could
 * not be fetched: whether this one compiles, and what it matches, is not known.
 */
export const regexNotLoadable = {
  id: 'regex-not-loadable',
  severity: 'compat',
  on: '/policy/allowedOrigins/*',
  check: (entry, { describe }): { readonly entry: string } | null =>
    describe(entry).regexIssue?.code === 'not-loadable' ? { entry } : null,
} as const satisfies ValueRule<'/policy/allowedOrigins/*'>;
