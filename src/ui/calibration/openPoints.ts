import type { CalibrationKit } from '#core/calibration/calibrationKit.ts';
import type { decidingRequests } from '#core/calibration/decidingRequests.ts';
import type { Inference } from '#core/calibration/inferReadings.ts';
import type { NotObservable } from '#core/calibration/whyNotObservable.ts';
import { readingIds, type ReadingId } from '#core/gateway/readings.ts';
import type { Doubt, Saying } from './doubts.ts';

/** What is known of a reading. */
export type OpenPoint = { readonly id: ReadingId } & (
  | { readonly state: 'contradiction'; readonly says: readonly Saying[] }
  | {
      readonly state: 'settled';
      readonly alternative: string;
      /** Places of observations. */
      readonly shownBy: readonly number[];
    }
  | {
      readonly state: 'open';
      readonly left: readonly string[];
      /** Requests that would tell. */
      readonly askedBy: readonly number[];
    }
  | { readonly state: 'not-observable'; readonly why: NotObservable }
);

const order = ['contradiction', 'settled', 'open', 'not-observable'];

interface Known {
  readonly inference: Inference;
  readonly doubts: readonly Doubt[];
  readonly kit: CalibrationKit;
  readonly deciding: ReturnType<typeof decidingRequests>;
  readonly whyNot: (id: ReadingId) => NotObservable;
}

/** All readings, with what contradicts itself first. */
export const openPoints = (known: Known): readonly OpenPoint[] =>
  readingIds
    .map((id) => openPoint(id, known))
    .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));

function openPoint(id: ReadingId, known: Known): OpenPoint {
  const { inference, doubts, kit, deciding, whyNot } = known;
  // Also where other answers would settle it: then some of them are not that gateway's.
  const says = doubts.flatMap((doubt) => doubt.says[id] ?? []);
  if (says.length > 0) return { id, state: 'contradiction', says };
  const inferred = inference.readings[id];
  if (inferred.state === 'settled') return { id, ...inferred };
  if (kit.notObservable.includes(id)) return { id, state: 'not-observable', why: whyNot(id) };
  return { id, ...inferred, askedBy: deciding[id] ?? [] };
}
