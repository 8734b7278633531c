import type { EntryAdvice } from '#core/originLanguage/adviseEntry.ts';
import type { Covered } from '#core/originLanguage/coveredEntry.ts';
import type { Interpretation } from '#core/originPattern/interpretation.ts';

/** What was found out of Allowed Origins that are read in one way. */
export interface Known {
  /** Just what makes the interpretation, so that it can be handed on. */
  readonly how: Interpretation;
  readonly advice: Map<string, EntryAdvice>;
  /** Which entry makes which one needless, in the last list that was gone through. */
  covering: ReadonlyMap<string, string>;
  list: readonly string[] | null;
}

export const beginKnowing = (how: Interpretation): Known => ({
  how: {
    'regex-entries': how['regex-entries'],
    'regex-anchoring': how['regex-anchoring'],
    'origin-star': how['origin-star'],
    'origin-case': how['origin-case'],
  },
  advice: new Map(),
  covering: new Map(),
  list: null,
});

/** Of two entries that are still in the list, it holds whatever became of others. */
export function coveredIn({ covering }: Known, entries: readonly string[]): readonly Covered[] {
  if (covering.size === 0) return [];
  const places = new Map(entries.map((entry, index) => [entry, index]));
  return entries.flatMap((entry, index) => {
    const by = places.get(covering.get(entry) ?? '');
    return by === undefined || by === index ? [] : [{ index, by }];
  });
}

export const coveringOf = (
  covered: readonly Covered[],
  list: readonly string[],
): ReadonlyMap<string, string> =>
  new Map(covered.map(({ index, by }) => [list[index] ?? '', list[by] ?? '']));
