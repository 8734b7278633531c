import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';

const suffix = '?worker&url';
const prefix = '\0worker-within:';
const started = "new Worker(vouched(), { type: 'module' })";
const room = resolve(import.meta.dirname, '../single');

/**
 * Makes workers a part of the script that starts them: where the address of one is asked for, it is that
 * of the script itself, see `src/single`.
 */
export function workersWithin(): Plugin {
  return {
    name: 'workers-within',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(suffix)) return null;
      const found = await this.resolve(source.slice(0, -suffix.length), importer);
      return found && prefix + found.id;
    },
    load(id) {
      if (!id.startsWith(prefix)) return null;
      const module = relative(room, id.slice(prefix.length)).replaceAll('\\', '/');
      return `import { workerAddress } from ${JSON.stringify(resolve(room, 'workerAddress.ts'))};
export default workerAddress(${JSON.stringify(module)});`;
    },
    // Chromium starts no module from a file's `blob:` address, and classic scripts it does.
    transform: {
      filter: { code: suffix },
      handler(code) {
        if (!code.includes(started)) this.error('A worker is not started as expected.');
        return {
          code: code.replace(started, "new Worker(vouched(), { type: 'classic' })"),
          map: null,
        };
      },
    },
  };
}
