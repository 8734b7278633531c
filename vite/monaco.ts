import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const client = resolve(import.meta.dirname, '../src/ui/editors/code/jsonWorkerClient.ts');
const workerManager = /[\\/]languages[\\/]features[\\/]json[\\/]workerManager\.js$/;

/** Workers of Monaco's own making, which the bundler would copy: the page hands it one instead. */
const ownWorkers = [
  { module: workerManager, code: /createWorker: \(\) => new Worker\([^)]*\)[^)]*\),/ },
  {
    module: /[\\/]editor[\\/]browser[\\/]services[\\/]editorWorkerService\.js$/,
    code: /esmModuleLocationBundler: \(\) => new URL\([^)]*\),/,
  },
];

/**
 * Keeps out of the bundle what Monaco's JSON mode drags in by way of `internal/common/workers`,
 * which is every feature there is, and the workers that are not used. Fails when Monaco has changed
 * so that there is nothing to keep out.
 */
export function trimmedMonaco(): Plugin {
  return {
    name: 'trimmed-monaco',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source.endsWith('internal/common/workers.js') && workerManager.test(importer ?? '')
        ? client
        : null,
    transform: {
      filter: { id: ownWorkers.map(({ module }) => module) },
      handler(code, id) {
        const own = ownWorkers.find(({ module }) => module.test(id));
        if (!own?.code.test(code)) this.error('Monaco no longer starts this worker as expected.');
        return { code: code.replace(own.code, ''), map: null };
      },
    },
  };
}
