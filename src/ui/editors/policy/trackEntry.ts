/** An entry of a list, by its place. */
export interface TrackedEntry {
  readonly index: number;
  readonly entries: readonly string[];
}

/**
 * The same entry in the list that is there now: others may have come and gone, or it is itself what
 * was edited. Null if it is gone.
 */
export function trackEntry<Of extends TrackedEntry>(
  tracked: Of,
  now: readonly string[],
): Of | null {
  const { index, entries } = tracked;
  if (now === entries) return tracked;
  const grown = now.length - entries.length;
  const place = [index, index + grown].find((at) => now[at] === entries[index]);
  const onlyEdited = grown === 0 && entries.every((entry, at) => at === index || entry === now[at]);
  if (place === undefined && !onlyEdited) return null;
  return { ...tracked, index: place ?? index, entries: now };
}
