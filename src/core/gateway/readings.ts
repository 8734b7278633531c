/**
 * What the vendor's documentation leaves open. Each open point is a reading: the first
 * alternative is the default. Question, alternatives and evidence in words: `explain/readings.ts`.
 */
export const readingAlternatives = {
  'regex-entries': ['unless-origin-form', 'every-entry', 'r-prefix'],
  'regex-anchoring': ['whole-value', 'anywhere'],
  'origin-star': ['any-origin', 'never-matches'],
  'origin-case': ['exact', 'case-insensitive'],
  'header-case': ['case-insensitive', 'exact'],
  'safelisted-headers': ['must-be-listed', 'always-pass'],
  'method-case': ['exact', 'case-insensitive'],
  'suspended-apps': ['do-not-count', 'count'],
  'native-cors': ['replaced', 'both-sent'],
  vary: ['not-added', 'added'],
  'credentials-false': ['left-out', 'sent-false'],
  'empty-lists': ['left-out', 'sent-empty'],
} as const;

export type ReadingId = keyof typeof readingAlternatives;

/** Every reading with the alternative chosen for it. */
export type Readings = { readonly [Id in ReadingId]: (typeof readingAlternatives)[Id][number] };

export const readingIds = Object.keys(readingAlternatives) as readonly ReadingId[];

export const defaultReadings = Object.fromEntries(
  readingIds.map((id) => [id, readingAlternatives[id][0]]),
) as unknown as Readings;
