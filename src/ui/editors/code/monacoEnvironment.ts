import type { Environment } from 'monaco-editor/editor';
import { vouchFor } from '#ui/late/scriptUrl.ts';
import workerUrl from './monacoWorker.ts?worker&url';

declare global {
  var MonacoEnvironment: Environment | undefined;
}

const vouched = vouchFor('monaco-worker', workerUrl);

// One script serves as both of Monaco's workers; its name says which one it is.
globalThis.MonacoEnvironment = {
  getWorker: (_, label) => new Worker(vouched(), { name: label, type: 'module' }),
};
