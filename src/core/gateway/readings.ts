/**
 * What the vendor's documentation leaves open, each a reading: its first alternative is the
 * default. Question, alternatives and evidence in words: `explain/gateway/readingWords.ts`.
 */
export const readingAlternatives = {
  'regex-entries': ['unless-origin-form', 'every-entry', 'r-prefix'],
  'regex-anchoring': ['whole-value', 'anywhere'],
  'origin-star': ['any-origin', 'never-matches'],
  'origin-case': ['exact', 'case-insensitive'],
  'header-case': ['case-insensitive', 'exact'],
  'safelisted-headers': ['must-be-listed', 'always-pass'],
  'method-case': ['exact', 'case-insensitive'],
  'suspended-apps': ['count', 'do-not-count'],
  'native-cors': ['replaced', 'both-sent'],
  vary: ['not-added', 'added'],
  'credentials-false': ['left-out', 'sent-false'],
  'empty-lists': ['left-out', 'sent-empty'],
  'header-star': ['a-name', 'any-header'],
  'method-star': ['a-method', 'any-method'],
  'same-origin': ['not-exempt', 'exempt'],
  'pass-through-options': ['passed-on', 'not-allowed'],
} as const;

export type ReadingId = keyof typeof readingAlternatives;

/** Every reading with the alternative chosen for it. */
export type Readings = { readonly [Id in ReadingId]: (typeof readingAlternatives)[Id][number] };

export const readingIds = Object.keys(readingAlternatives) as readonly ReadingId[];

export const defaultReadings = Object.fromEntries(
  readingIds.map((id) => [id, readingAlternatives[id][0]]),
) as unknown as Readings;

/**
 * The default readings with some pinned to another alternative.
 *
 * @throws RangeError for an alternative that the reading does not have
 */
export function withPinned(pinned: Partial<Readings>): Readings {
  const given = Object.entries(pinned).filter(([, alternative]) => alternative !== undefined);
  for (const [id, alternative] of given) {
    const alternatives: readonly string[] = Object.hasOwn(readingAlternatives, id)
      ? readingAlternatives[id as ReadingId]
      : [];
    if (alternatives.includes(alternative)) continue;
    throw new RangeError(`No such reading: ${id}=${alternative}`);
  }
  return { ...defaultReadings, ...Object.fromEntries(given) };
}
