import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import ts from 'typescript';
import type { Plugin } from 'vite';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { classicScripts } from './src/build/classicScripts.ts';
import { contentSecurityPolicy } from './src/build/contentSecurityPolicy.ts';
import { documentedPages } from './src/build/documentedPages.ts';
import { inlinedPage } from './src/build/inlinedPage.ts';
import { serviceWorker } from './src/build/serviceWorker.ts';
import { singleFile } from './src/build/singleFile.ts';
import { workersWithin } from './src/build/workersWithin.ts';

// Monaco, trimmed

const jsonWorkerClient = resolve(import.meta.dirname, 'src/ui/editors/code/jsonWorkerClient.ts');
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
function trimmedMonaco(): Plugin {
  return {
    name: 'trimmed-monaco',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source.endsWith('internal/common/workers.js') && workerManager.test(importer ?? '')
        ? jsonWorkerClient
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

// The engine's types

const root = import.meta.dirname;
const core = resolve(root, 'src/core');

/**
 * Rewrites `'#core/http/message.ts'` to `'./http/message.js'` and the like, as seen from `file`:
 * `#core` is a name inside this package, which nobody outside can resolve.
 */
function withRelativeSpecifiers(text: string, file: string, outDir: string): string {
  return text.replace(/(['"])(#core|\.\.?)\/([^'"]+)\.ts\1/g, (_, quote, start, path) => {
    const base = start === '#core' ? outDir : resolve(dirname(file), start);
    const target = relative(dirname(file), resolve(base, `${path}.js`));
    return `${quote}${target.startsWith('.') ? target : `./${target}`}${quote}`;
  });
}

/** In types that it inferred, TypeScript leaves out the extension of a file, and `index` after a folder. */
const withWholeSpecifiers = (text: string): string =>
  text
    .replace(/import\("(\.\.?(?:\/\.\.)*)"\)/g, 'import("$1/index.js")')
    .replace(/import\("(\.\.?\/[^"]*?)(?:\.js)?"\)/g, 'import("$1.js")');

function compilerOptions(outDir: string): ts.CompilerOptions {
  const { config } = ts.readConfigFile(resolve(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  return {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: core,
    outDir,
  };
}

/** Writes the declarations of `src/core/index.ts` and of all it imports to `outDir`. */
function emitEngineTypes(outDir: string): void {
  const program = ts.createProgram([resolve(core, 'index.ts')], compilerOptions(outDir));
  const { diagnostics } = program.emit(undefined, (file, text) => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, withWholeSpecifiers(withRelativeSpecifiers(text, file, outDir)));
  });
  if (diagnostics.length > 0) {
    throw new Error(ts.formatDiagnostics(diagnostics, ts.createCompilerHost({})));
  }
}

/** Emits the types beside the engine's module. */
function engineTypes(outDir: string): Plugin {
  return {
    name: 'engine-types',
    apply: 'build',
    closeBundle: () => emitEngineTypes(resolve(root, outDir)),
  };
}

// The builds

const plugins = [
  svelte({ configFile: false, compilerOptions: { runes: true } }),
  contentSecurityPolicy(),
  trimmedMonaco(),
];

const app: ViteUserConfig = {
  // Relative, so that the built folder works from any path of any static host.
  base: './',
  plugins: [...plugins, documentedPages(process.env['SITE_URL'] ?? '')],
  worker: { format: 'es' },
  optimizeDeps: {
    // Reached from a worker only, where the dev server does not look beforehand.
    include: [
      'monaco-editor/internal/common/initialize',
      'monaco-editor/editor/editor.worker.start',
      'monaco-editor/languages/features/json/jsonWorker',
    ],
  },
  build: {
    // The first with light-dark(), nesting and container queries. For older ones the build would
    // rewrite light-dark() into variables that do not follow `color-scheme`.
    target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    // The first screen in one script, which gzips better than the several that late parts share.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
    },
    // No data: URLs: the Content-Security-Policy of the page allows none for fonts and scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false }, // every browser that runs the app preloads by itself
    chunkSizeWarningLimit: 4000, // kB; Monaco is one lazy chunk. `npm run size` watches the first screen.
  },
};

/** A page with nothing but the code editor, for the browser tests: `vite build --mode harness`. */
const harness: ViteUserConfig = {
  ...app,
  plugins,
  root: 'test/browser/harness',
  publicDir: false,
  build: {
    ...app.build,
    outDir: resolve(import.meta.dirname, 'node_modules/.vite/harness'),
    emptyOutDir: true,
  },
};

/**
 * The page of a frame in another site's document, beside the app: `vite build --mode frame`. It is one file,
 * and the scripts that only some cases need.
 */
const frame: ViteUserConfig = {
  ...app,
  publicDir: false,
  plugins: [
    svelte({ configFile: false, compilerOptions: { runes: true } }),
    classicScripts({ links: /^#(?![a-z]+-[-a-z\d]+(?:\?|$))./, calls: /^#(?:embed\/)?v[2-9]\./ }),
    inlinedPage({
      'default-src': ["'none'"],
      // What the page's own script loads. 'self' is nothing in a document with an opaque origin.
      'script-src': ["'strict-dynamic'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'require-trusted-types-for': ["'script'"],
    }),
    // With the last of the app's builds: it lists what all of them have written.
    serviceWorker(),
  ],
  build: {
    ...app.build,
    emptyOutDir: false,
    cssCodeSplit: false, // all of it is in the page
    rolldownOptions: {
      input: 'embed.html',
      output: {
        chunkFileNames: 'assets/frame-[name]-[hash].js',
        codeSplitting: { groups: [{ name: 'frame', tags: ['$initial'] }] },
      },
    },
  },
};

/** The app as one page, without Monaco, that needs no server: `vite build --mode single`. */
const single: ViteUserConfig = {
  ...app,
  publicDir: false,
  plugins: [svelte({ configFile: false }), workersWithin(), singleFile('cors-playground.html')],
  resolve: { alias: { '#ui/editors/code/monaco.ts': resolve(root, 'src/single/noMonaco.ts') } },
  build: {
    ...app.build,
    emptyOutDir: false, // beside the app
    cssCodeSplit: false,
    rolldownOptions: {
      output: { format: 'iife', codeSplitting: false },
      checks: { emptyImportMeta: false }, // Vite's code for loading chunks, of which there are none
    },
  },
};

/** The evaluator as an ES module with types, and what runs cases: `vite build --mode engine`. */
const engine: ViteUserConfig = {
  publicDir: false,
  plugins: [engineTypes('dist/engine')],
  build: {
    outDir: 'dist/engine',
    lib: {
      entry: { index: 'src/core/index.ts', check: 'src/cli/check.ts' },
      formats: ['es'],
    },
    rolldownOptions: { external: /^node:/ },
    minify: false,
  },
};

/** Tests of components, in a window. */
const inWindow = {
  environment: 'jsdom',
  setupFiles: ['test/helpers/jsdomSetup.ts'],
};

/** Files that share no window with others: they open the whole page, or change its address. */
const alone = ['test/ui/panes/**/*.test.ts', 'test/ui/state/**/*.test.ts'];

const test: ViteUserConfig['test'] = {
  testTimeout: 120_000, // no test may depend on how busy the machine is
  hookTimeout: 60_000,
  expect: { poll: { timeout: 20_000 } },
  projects: [
    {
      extends: true,
      test: {
        name: 'node',
        environment: 'node',
        include: ['test/*.test.ts', 'test/{build,core,helpers,lessons,offline}/**/*.test.ts'],
        setupFiles: ['test/helpers/nodeSetup.ts'],
        // Files share what they import: to load it anew for each took half of the time.
        pool: 'threads',
        isolate: false,
      },
    },
    {
      extends: true,
      plugins: [svelteTesting()],
      test: {
        ...inWindow,
        name: 'jsdom',
        include: ['test/ui/**/*.test.ts'],
        exclude: alone,
        // As above: a window and all modules for each file took two thirds of the time.
        isolate: false,
      },
    },
    {
      extends: true,
      plugins: [svelteTesting()],
      test: { ...inWindow, name: 'jsdom, alone', include: alone },
    },
    {
      // What `npm run build` wrote.
      extends: true,
      test: { name: 'dist', environment: 'node', include: ['test/dist/**/*.test.ts'] },
    },
  ],
};

export default defineConfig(({ mode }) => {
  if (mode === 'engine') return engine;
  if (mode === 'frame') return frame;
  if (mode === 'single') return single;
  return mode === 'harness' ? harness : { ...app, test };
});
