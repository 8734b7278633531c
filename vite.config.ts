import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { clientOnly } from './vite/clientOnly.ts';
import { contentSecurityPolicy } from './vite/csp.ts';
import { engineTypes } from './vite/engineTypes.ts';
import { trimmedMonaco } from './vite/monaco.ts';
import { shortScope } from './vite/shortScope.ts';

const app: ViteUserConfig = {
  // Relative, so that the built folder works from any path of any static host.
  base: './',
  plugins: [
    svelte({ configFile: false, compilerOptions: { cssHash: shortScope } }),
    clientOnly(),
    contentSecurityPolicy(),
    trimmedMonaco(),
  ],
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
  root: 'test/browser/harness',
  publicDir: false,
  build: {
    ...app.build,
    outDir: resolve(import.meta.dirname, 'node_modules/.vite/harness'),
    emptyOutDir: true,
  },
};

/** The evaluator as an ES module with types, for other projects: `vite build --mode engine`. */
const engine: ViteUserConfig = {
  publicDir: false,
  plugins: [engineTypes('dist/engine')],
  build: {
    outDir: 'dist/engine',
    lib: { entry: 'src/core/index.ts', formats: ['es'], fileName: 'index' },
    minify: false,
  },
};

const test: ViteUserConfig['test'] = {
  testTimeout: 30_000, // no test may hang on how busy the machine is
  projects: [
    {
      extends: true,
      test: {
        name: 'node',
        environment: 'node',
        include: ['test/*.test.ts', 'test/{core,lessons,helpers}/**/*.test.ts'],
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
        name: 'jsdom',
        environment: 'jsdom',
        include: ['test/ui/**/*.test.ts'],
        setupFiles: ['test/helpers/jsdomSetup.ts'],
      },
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
  return mode === 'harness' ? harness : { ...app, test };
});
