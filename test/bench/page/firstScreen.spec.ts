import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { expect, test, type Browser } from '@playwright/test';
import { build } from 'vite';
import { serveCompressed } from './compressed.ts';
import { slowLine } from './slowLine.ts';

/**
 * Prints how long the page takes to its first painted answer and until all of it is drawn, beside a
 * minimal Svelte page in the same run, both over a fast line and over the slow one of the aim.
 *
 * For reading, not for passing or failing.
 */

const root = resolve(import.meta.dirname, '../../..');
const minimal = resolve(root, 'node_modules/.vite/minimal');
const rounds = 7;

interface Times {
  /** The first paint with text; in the app the banner with its answer is part of it. */
  readonly painted: number;
  /** All that the page draws by itself. */
  readonly drawn: number;
}

async function open(browser: Browser, url: string, whole: string, slow: boolean): Promise<Times> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  if (slow) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slowLine);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  await page.addInitScript((selector) => {
    const afterPaint = (note: string) =>
      requestAnimationFrame(() => setTimeout(() => performance.mark(note)));
    const watch = new MutationObserver(() => {
      if (document.querySelector('h2')) performance.mark('answered');
      if (!document.querySelector(selector)) return;
      watch.disconnect();
      afterPaint('drawn');
    });
    watch.observe(document, { childList: true, subtree: true });
  }, whole);
  await page.goto(url);
  await page.waitForFunction(
    () =>
      performance.getEntriesByName('drawn').length > 0 &&
      performance.getEntriesByName('first-contentful-paint').length > 0,
    null,
    { polling: 50 },
  );
  const [painted = NaN, answered = NaN, drawn = NaN] = await page.evaluate(() =>
    ['first-contentful-paint', 'answered', 'drawn'].map(
      (name) => performance.getEntriesByName(name)[0]?.startTime ?? NaN,
    ),
  );
  await context.close();
  expect(answered, 'the first paint has the answer').toBeLessThan(painted);
  return { painted, drawn };
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

test('the first screen beside a minimal Svelte page', async ({ browser }) => {
  test.setTimeout(600_000);
  await build({
    configFile: false,
    root: resolve(import.meta.dirname, 'minimal'),
    base: './',
    logLevel: 'warn',
    plugins: [svelte({ configFile: false })],
    build: { outDir: minimal, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
  const servers = [await serveCompressed(minimal), await serveCompressed(resolve(root, 'dist'))];
  const whole = ['button', '#browser input'];
  for (const slow of [false, true]) {
    const times = servers.map(() => [] as Times[]);
    for (let round = 0; round <= rounds; round++) {
      for (const [i, { url }] of servers.entries()) {
        const time = await open(browser, url, whole[i] ?? '', slow);
        if (round > 0) times[i]?.push(time); // the first one warms up
      }
    }
    const [least = NaN, ours = NaN] = times.map((all) => median(all.map(({ painted }) => painted)));
    const drawn = median(times[1]?.map((time) => time.drawn) ?? []);
    console.log(
      `${slow ? 'slow line' : 'fast line'}: minimal page ${least.toFixed(0)} ms, first answer ` +
        `${ours.toFixed(0)} ms (${(ours / least).toFixed(2)} ×, aim 1.5), all drawn ${drawn.toFixed(0)} ms`,
    );
  }
  for (const { close } of servers) close();
});
