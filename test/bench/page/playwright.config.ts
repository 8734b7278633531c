import { defineConfig } from '@playwright/test';
import tests from '../../browser/playwright.config.ts';

const [app, whole] = tests.projects ?? [];
const [served] = [tests.webServer ?? []].flat();
if (!app?.use || !whole?.use || !served)
  throw new Error('The browser tests have no project for the built app.');

/** The page's benches: figures for reading, of the built app as the browser tests open it. */
export default defineConfig({
  ...tests,
  testDir: '.',
  fullyParallel: false,
  workers: 1, // one at a time, so that they do not slow each other
  // In the browser that people have.
  projects: [{ name: 'bench', use: { ...app.use, ...whole.use } }],
  webServer: served,
});
