import { vouchFor } from '#ui/late/scriptUrl.ts';
import type { FoundOut, Wanted } from './adviceMessages.ts';
import workerUrl from './adviceWorker.ts?worker&url';

/** A worker that finds out what the page wants to know of Allowed Origins. */
export interface Aside {
  readonly ask: (wanted: Wanted) => void;
  readonly end: () => void;
}

/** Begins a worker; null where there is none. */
export type AskAside = (onfound: (found: FoundOut) => void, onfailed: () => void) => Aside | null;

let vouched: (() => string) | undefined;

export const askAside: AskAside = (onfound, onfailed) => {
  if (typeof Worker === 'undefined') return null;
  vouched ??= vouchFor('advice-worker', workerUrl);
  const worker = new Worker(vouched(), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<FoundOut>) => onfound(data);
  worker.onerror = (event) => {
    event.preventDefault();
    onfailed();
  };
  return { ask: (wanted) => worker.postMessage(wanted), end: () => worker.terminate() };
};
