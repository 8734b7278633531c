import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromiumPath, headlessShellPath } from './chromium.ts';

const root = resolve(import.meta.dirname, '../..');
const port = Number(process.env['PORT'] ?? 4173);
const harnessPort = port + 1;

// Found once; the workers, which load this file too, inherit it.
const whole = (process.env['WHOLE_CHROMIUM_PATH'] ??= chromiumPath());
const shell = (process.env['HEADLESS_SHELL_PATH'] ??= headlessShellPath());

// Root cannot use the sandbox. The others keep Chromium from talking to its makers.
const args = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

export default defineConfig({
  testDir: '.',
  outputDir: resolve(root, 'test-results'),
  // No test may depend on how busy the machine is.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: 'list',
  projects: [
    {
      name: 'app',
      testIgnore: ['harness/**', 'measured/**'],
      use: { baseURL: `http://localhost:${port}/` },
    },
    // The shell says some things in other words than the browser that people have.
    {
      name: 'measured',
      testDir: 'measured',
      use: { launchOptions: { executablePath: whole, args } },
    },
    {
      name: 'code editor',
      testDir: 'harness',
      use: { baseURL: `http://localhost:${harnessPort}/` },
    },
  ],
  use: {
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
    trace: 'off',
    // What it fetches is not what a page asks for, and what it answers no test can change.
    serviceWorkers: 'block',
    launchOptions: { executablePath: shell, args },
  },
  webServer: [
    {
      command: `npx vite preview --strictPort --port ${port}`,
      cwd: root,
      url: `http://localhost:${port}/`,
      reuseExistingServer: false,
    },
    {
      command: `npx vite build --mode harness && npx vite preview --mode harness --strictPort --port ${harnessPort}`,
      cwd: root,
      url: `http://localhost:${harnessPort}/`,
      reuseExistingServer: false,
    },
  ],
});
