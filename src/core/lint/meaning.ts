/** What a finding says, whichever rule found it. Several rules may say the same. */
export const meanings = [
  ...['any-origin', 'credentials-with-any-origin', 'stranger-origin', 'public-suffix'],
  ...['insecure-origin', 'null-origin', 'never-matches', 'invalid-regex', 'glob-as-regex'],
  ...['refuses-intended', 'slow-regex', 'application-pattern', 'duplicate-entry'],
  ...['covered-entry', 'localhost-left', 'lan-origin', 'no-origins', 'application-only-origin'],
  ...['suspended-application', 'unassociated-application', 'method-not-token', 'method-case'],
  ...['method-forbidden', 'method-wildcard', 'no-methods', 'simple-method-missing'],
  ...['header-not-token', 'header-forbidden', 'header-response-in-allow', 'header-wildcard'],
  ...['content-type-missing', 'authorization-missing', 'no-headers', 'expose-forbidden'],
  ...['expose-safelisted', 'expose-wildcard', 'expose-not-token', 'expose-request-header'],
  ...['max-age-negative', 'max-age-fractional', 'max-age-zero', 'max-age-over-cap'],
  ...['max-age-missing', 'no-policy', 'empty-entry'],
] as const;

export type Meaning = (typeof meanings)[number];
