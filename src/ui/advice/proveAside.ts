import type { FixProof } from '#core/fixProof/fixProof.ts';
import type { Finding } from '#core/lint/finding.ts';
import { vouchFor } from '#ui/late/scriptUrl.ts';
import type { FixTask, ToProver } from './adviceMessages.ts';
import workerUrl from './fixWorker.ts?worker&url';

/** A worker that finds out what fixes change. It answers each question, in order. */
export interface Prover {
  readonly tell: (task: FixTask) => void;
  readonly ask: (finding: Finding) => void;
  readonly end: () => void;
}

/** Begins a worker; null where there is none. */
export type ProveAside = (
  onproof: (proof: FixProof | null) => void,
  onfailed: () => void,
) => Prover | null;

let vouched: (() => string) | undefined;

export const proveAside: ProveAside = (onproof, onfailed) => {
  if (typeof Worker === 'undefined') return null;
  vouched ??= vouchFor('fix-worker', workerUrl);
  const worker = new Worker(vouched(), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<FixProof | null>) => onproof(data);
  worker.onerror = (event) => {
    event.preventDefault();
    onfailed();
  };
  const post = (message: ToProver): void => worker.postMessage(message);
  return {
    tell: (task) => post({ task }),
    ask: (finding) => post({ finding }),
    end: () => worker.terminate(),
  };
};
