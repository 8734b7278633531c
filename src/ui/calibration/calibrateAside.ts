import type { BeginAside } from '#ui/difference/compareAside.ts';
import { vouchFor } from '#ui/late/scriptUrl.ts';
import type { Calibrated, ToCalibrate } from './calibrating.ts';
import workerUrl from './calibrationWorker.ts?worker&url';

let vouched: (() => string) | undefined;

/** Begins a worker that finds out what answers say; null where there is none. */
export const calibrateAside: BeginAside<ToCalibrate, Calibrated> = (onfound, onfailed) => {
  if (typeof Worker === 'undefined') return null;
  vouched ??= vouchFor('calibration-worker', workerUrl);
  const worker = new Worker(vouched(), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<Calibrated>) => onfound(data);
  worker.onerror = (event) => {
    event.preventDefault();
    onfailed();
  };
  return { compare: (asked) => worker.postMessage(asked), end: () => worker.terminate() };
};
