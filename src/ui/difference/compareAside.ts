import { vouchFor } from '#ui/late/scriptUrl.ts';
import type { Compared, ToCompare } from './comparison.ts';
import workerUrl from './differenceWorker.ts?worker&url';

/** A worker that compares. */
export interface Comparer {
  readonly compare: (asked: ToCompare) => void;
  readonly end: () => void;
}

/** Begins a worker; null where there is none. */
export type CompareAside = (
  oncompared: (compared: Compared) => void,
  onfailed: () => void,
) => Comparer | null;

let vouched: (() => string) | undefined;

export const compareAside: CompareAside = (oncompared, onfailed) => {
  if (typeof Worker === 'undefined') return null;
  vouched ??= vouchFor('difference-worker', workerUrl);
  const worker = new Worker(vouched(), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Compared>) => oncompared(data);
  worker.onerror = (event) => {
    event.preventDefault();
    onfailed();
  };
  return { compare: (asked) => worker.postMessage(asked), end: () => worker.terminate() };
};
