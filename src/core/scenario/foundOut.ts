import {
  defaultReadings,
  readingIds,
  type ReadingId,
  type Readings,
} from '#core/gateway/readings.ts';
import type { Observation } from './observation.ts';

/** Which observations show a reading, by their places in the proof. */
export type ShownBy = { readonly [Id in ReadingId]?: readonly number[] };

/** What the answers of a real gateway showed of its readings. */
export interface FoundOut {
  /** The day of the last answers, as `2026-11-29`. */
  readonly on: string;
  /** What each reading was shown to be, also where that is the default. */
  readonly readings: Partial<Readings>;
  /** What was asked and answered, without where. */
  readonly proof: readonly Observation[];
  readonly shownBy: ShownBy;
}

/** Whether a reading is as it was found out to be: the visitor may have chosen otherwise since. */
export const isFoundOut = (
  foundOut: FoundOut | undefined,
  id: ReadingId,
  pinned: Partial<Readings>,
): boolean => foundOut?.readings[id] === (pinned[id] ?? defaultReadings[id]);

/** How it came that a reading is as it is: the visitor chose it, or it was found out on a gateway. */
export type Known = 'chosen' | 'found-out';

/** Of each reading that is not only assumed. */
export type KnownReadings = { readonly [Id in ReadingId]?: Known };

export const knownReadings = ({
  pinned,
  foundOut,
}: {
  readonly pinned: Partial<Readings>;
  readonly foundOut?: FoundOut | undefined;
}): KnownReadings =>
  Object.fromEntries(
    readingIds.flatMap((id): [ReadingId, Known][] => {
      if (isFoundOut(foundOut, id, pinned)) return [[id, 'found-out']];
      return pinned[id] === undefined ? [] : [[id, 'chosen']];
    }),
  );

/**
 * How it is known what a line rests on, which may be several readings: one that was chosen counts, and
 * what was found out of all of them. Null where something is only assumed.
 */
export function knownOf(
  readings: readonly ReadingId[],
  known: KnownReadings,
): { readonly id: ReadingId; readonly how: Known } | null {
  const chosen = readings.find((id) => known[id] === 'chosen');
  if (chosen) return { id: chosen, how: 'chosen' };
  const [first] = readings;
  const isFound = first && readings.every((id) => known[id]);
  return isFound ? { id: first, how: 'found-out' } : null;
}
