/** What a ticket would have to hold to be sure. Words, with where to get it: `explain/ticket`. */
export const missingIds = [
  'policy',
  'preflight-answer',
  'reason',
  'url',
  'page-origin',
  'method-and-headers',
  'headers',
  'applications',
] as const;

export type Missing = (typeof missingIds)[number];
