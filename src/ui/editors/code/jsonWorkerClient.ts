import { editor } from 'monaco-editor/editor';

/** What Monaco's JSON mode asks of its `internal/common/workers`. */
interface WorkerWanted {
  readonly label: string;
  readonly createData: unknown;
  readonly host?: Record<string, (...args: never[]) => unknown>;
  readonly keepIdleModels?: boolean;
}

/**
 * Stands in for Monaco's `internal/common/workers`, which does the same and besides imports every
 * feature there is, so that nothing could be left out of the bundle. `vite/monaco.ts` puts it there.
 */
export function createWebWorker({ label, createData, ...options }: WorkerWanted): unknown {
  const worker = globalThis.MonacoEnvironment?.getWorker?.('', label);
  if (!worker) throw new Error('MonacoEnvironment.getWorker has to be set before the editor runs');
  const started = Promise.resolve(worker).then((running) => {
    running.postMessage('wake up');
    running.postMessage(createData);
    return running;
  });
  return editor.createWebWorker({ ...options, worker: started });
}
