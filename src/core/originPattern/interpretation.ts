/**
 * How Allowed Origins entries are read. The vendor leaves all four open, so they are readings of
 * the gateway (`gateway/readings.ts`, whose names these are).
 */
export interface Interpretation {
  readonly 'regex-entries': 'unless-origin-form' | 'every-entry' | 'r-prefix';
  readonly 'regex-anchoring': 'whole-value' | 'anywhere';
  readonly 'origin-star': 'any-origin' | 'never-matches';
  readonly 'origin-case': 'exact' | 'case-insensitive';
}

export const interpretationIds = [
  'regex-entries',
  'regex-anchoring',
  'origin-star',
  'origin-case',
] as const satisfies readonly (keyof Interpretation)[];

/** The same text for the same interpretation, whatever else is beside it. */
export const keyOf = (how: Interpretation): string => interpretationIds.map((id) => how[id]).join();
