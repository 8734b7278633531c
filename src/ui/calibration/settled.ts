import { defaultReadings, type ReadingId, type Readings } from '#core/gateway/readings.ts';
import type { Inference } from '#core/calibration/inferReadings.ts';
import type { Calibrated } from './calibrating.ts';

/** What can be pinned. */
export interface Settled {
  readonly readings: Partial<Readings>;
  readonly count: number;
  /** How many are not our defaults. */
  readonly others: number;
  /** Whether anything of it was not found out before. */
  readonly isNew: boolean;
}

export const isDefault = (id: ReadingId, alternative: string): boolean =>
  defaultReadings[id] === alternative;

export function settledBy({ points, known }: Calibrated): Settled {
  const settled = points.flatMap((point) => (point.state === 'settled' ? [point] : []));
  return {
    readings: Object.fromEntries(settled.map(({ id, alternative }) => [id, alternative])),
    count: settled.length,
    others: settled.filter(({ id, alternative }) => !isDefault(id, alternative)).length,
    isNew: settled.some(({ shownBy }) =>
      shownBy.some((place) => known[place]?.source.kind !== 'found-out'),
    ),
  };
}

/** The inference without what contradicts itself. */
export function undoubted({ inference, points }: Calibrated): Inference {
  const doubted = points.filter(({ state }) => state === 'contradiction');
  const open = doubted.map(({ id }) => [id, { state: 'open', left: [] }] as const);
  return { ...inference, readings: { ...inference.readings, ...Object.fromEntries(open) } };
}
