import { vouchFor } from '#ui/late/scriptUrl.ts';
import type { Compared, ToCompare } from './comparison.ts';
import type { Judged, ToJudge } from './judging.ts';
import workerUrl from './differenceWorker.ts?worker&url';

/** A worker that compares. */
export interface Comparer<Asked> {
  readonly compare: (asked: Asked) => void;
  readonly end: () => void;
}

/** Begins a worker; null where there is none. */
export type BeginAside<Asked, Found> = (
  onfound: (found: Found) => void,
  onfailed: () => void,
) => Comparer<Asked> | null;

let vouched: (() => string) | undefined;

function begin<Asked, Found>(
  onfound: (found: Found) => void,
  onfailed: () => void,
): Comparer<Asked> | null {
  if (typeof Worker === 'undefined') return null;
  vouched ??= vouchFor('difference-worker', workerUrl);
  const worker = new Worker(vouched(), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Found>) => onfound(data);
  worker.onerror = (event) => {
    event.preventDefault();
    onfailed();
  };
  return { compare: (asked) => worker.postMessage(asked), end: () => worker.terminate() };
}

export const compareAside: BeginAside<ToCompare, Compared> = begin;
export const judgeAside: BeginAside<ToJudge, Judged> = begin;
