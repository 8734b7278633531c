import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { releaseOf, serviceWorkerOf, type BuiltFile } from './release.ts';

const source = resolve(import.meta.dirname, '../offline');

/** One of the service workers as a classic script, which every browser takes. */
async function programOf(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      rolldownOptions: { input: join(source, name), output: { format: 'iife' } },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error(`${name} was not built.`);
  return output.output[0].code;
}

/** Pages and what they load; neither the engine, nor what is there to be looked at or taken away. */
const isOfApp = (path: string): boolean =>
  /^assets\/|\.html$/.test(path) && !/^engine\/|^cors-playground\.html$/.test(path);

/** The full editor: its script and style sheet, its JSON mode, its font and its worker. */
const isOfMonaco = (path: string): boolean =>
  /^assets\/(?:monaco|monacoWorker|jsonMode|codicon)-/.test(path);

function builtFiles(folder: string): BuiltFile[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, path: file.slice(folder.length + 1).replaceAll('\\', '/') }))
    .filter(({ path }) => isOfApp(path))
    .map(({ file, path }) => ({
      path,
      content: readFileSync(file),
      whenUsed: isOfMonaco(path),
    }));
}

/**
 * Writes `service-worker.js`, with the list of all that is built by then, and `service-worker-off.js`,
 * which is deployed in its place to be rid of it.
 */
export function serviceWorker(): Plugin {
  let folder = '';
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved({ root, build: { outDir } }) {
      folder = resolve(root, outDir);
    },
    // Not before every file is as it is deployed.
    async closeBundle() {
      const [on, off] = await Promise.all([
        programOf('serviceWorker.ts'),
        programOf('serviceWorkerOff.ts'),
      ]);
      const release = releaseOf(builtFiles(folder));
      writeFileSync(join(folder, 'service-worker.js'), serviceWorkerOf(release, on));
      writeFileSync(join(folder, 'service-worker-off.js'), off);
    },
  };
}
