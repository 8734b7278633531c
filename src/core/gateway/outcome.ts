/**
 * Where an evaluation ends: one of the eleven documented scenarios, `pass-through` when the API
 * has no CORS policy (under one reading `options-not-allowed` for OPTIONS), or `undecided` when it is not known whether an Allowed Origins entry matches
 * (a regular expression not supported here, or one that spends its step budget).
 */
export const documentedIds = [
  'preflight-1',
  'preflight-2',
  'preflight-3',
  'preflight-4',
  'preflight-5',
  'preflight-no-origin',
  'preflight-no-method',
  'request-1',
  'request-2',
  'request-3',
  'request-no-origin',
] as const;

export type DocumentedId = (typeof documentedIds)[number];
export type OutcomeId = DocumentedId | 'pass-through' | 'options-not-allowed' | 'undecided';
