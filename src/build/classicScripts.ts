import { posix } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Builds classic scripts in the place of modules, split as the modules would be: a script that is needed later
 * is loaded by an element, which asks for no CORS and so works in a document with an opaque origin.
 *
 * Each chunk is a function of `exports` and `require`, known by its file.
 *
 * @param early chunks by name that are on their way before the page itself has arrived, each with what the
 *   page's fragment has to match for that
 */
export function classicScripts(early: Readonly<Record<string, RegExp>>): Plugin {
  return {
    name: 'classic-scripts',
    apply: 'build',
    enforce: 'post',
    config: () => ({
      build: { modulePreload: false, rolldownOptions: { output: { format: 'cjs' } } },
    }),
    load: {
      order: 'pre',
      filter: { id: /vite\/preload-helper\.js$/ },
      // Vite's own is for modules and what they preload.
      handler: () => 'export const __vitePreload = (load) => load();',
    },
    renderChunk(code, { fileName, isEntry }, _, { chunks }) {
      const needs = (file: string): string[] => [
        file,
        ...(chunks[file]?.imports ?? []).filter((name) => !chunks[name]?.isEntry).flatMap(needs),
      ];
      const fileOf = (spelling: string) => posix.join(posix.dirname(fileName), spelling);
      const named = code
        .replace(
          lateRequire,
          (_, spelling: string) => `require.load(${listed(needs(fileOf(spelling)))})`,
        )
        .replace(
          earlyRequire,
          (_, spelling: string) => `require(${JSON.stringify(fileOf(spelling))})`,
        );
      const name = JSON.stringify(fileName);
      const defined = `corsPlaygroundScript(${name}, (exports, require) => {${named}});`;
      return { code: isEntry ? `${defined}corsPlaygroundScript(${name});` : defined, map: null };
    },
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const needs = (file: string): string[] => {
        const chunk = chunks.find(({ fileName, isEntry }) => fileName === file && !isEntry);
        return chunk ? [file, ...chunk.imports.flatMap(needs)] : [];
      };
      const files = Object.entries(early).map(([name, when]) => {
        const chunk = chunks.find((chunk) => chunk.name === name);
        if (!chunk) this.error(`No script is called ${name}.`);
        return [[...new Set(needs(chunk.fileName))], when.source] as const;
      });
      const start = `<script>(${startScripts})(${JSON.stringify(files)});</script>`;
      for (const [name, page] of Object.entries(bundle)) {
        if (page.type !== 'asset' || !name.endsWith('.html')) continue;
        page.source = String(page.source).replace(/\s*<\/head>/, (end) => `\n    ${start}${end}`);
      }
    },
  };
}

/** How the bundler writes `import()` and `import`. */
const lateRequire = /Promise\.resolve\(\)\.then\(\(\) => require\("(\.[^"]+)"\)\)/g;
const earlyRequire = /\brequire\("(\.[^"]+)"\)/g;

const listed = (files: readonly string[]): string => JSON.stringify([...new Set(files)]);

interface Require {
  (file: string): object;
  load: (files: readonly string[]) => Promise<object>;
}

type Make = (exports: object, require: Require) => void;

declare global {
  /** Defines a script; without what makes it, runs it. */
  var corsPlaygroundScript: (file: string, make?: Make) => void;
}

/** Is written into the page as it is here, so it uses nothing around it. */
function startScripts(early: readonly (readonly [files: readonly string[], when: string])[]): void {
  const makes = new Map<string, Make>();
  const made = new Map<string, object>();
  const onTheWay = new Map<string, Promise<void>>();
  // The names come from the build alone.
  const vouched = globalThis.trustedTypes?.createPolicy('cors-playground-scripts', {
    createScriptURL: (url) => url,
  });

  const require: Require = Object.assign(
    (file: string) => {
      const known = made.get(file);
      if (known) return known;
      const exports = {};
      made.set(file, exports);
      makes.get(file)?.(exports, require);
      return exports;
    },
    {
      load: async (files: readonly string[]) => {
        await Promise.all(files.map(fetched));
        return require(files[0] ?? '');
      },
    },
  );

  /** Asked again after a failure, it tries again. */
  function fetched(file: string): Promise<void> {
    const known = onTheWay.get(file);
    if (known) return known;
    const done = new Promise<void>((resolve, reject) => {
      const script = document.createElement('script');
      script.src = (vouched?.createScriptURL(file) ?? file) as string;
      script.onload = () => resolve();
      script.onerror = () => {
        onTheWay.delete(file);
        reject(new Error(`${file} could not be loaded.`));
      };
      document.head.append(script);
    });
    onTheWay.set(file, done);
    return done;
  }

  globalThis.corsPlaygroundScript = (file, make) => {
    if (make) makes.set(file, make);
    else require(file);
  };
  for (const [files, when] of early) {
    if (new RegExp(when).test(location.hash))
      for (const file of files) fetched(file).catch(() => {});
  }
}
