import { resolve } from 'node:path';
import { expect, test, type Browser } from '@playwright/test';
import { serveCompressed } from './compressed.ts';
import { slowLine } from './slowLine.ts';

/**
 * Prints how long a frame takes until it is usable: until its answer is painted and can be pressed, over the
 * slow line of the aim.
 *
 * For reading, not for passing or failing.
 */

const dist = resolve(import.meta.dirname, '../../../dist');
const rounds = 7;

/** As a link of an own call holds it; what reads and simulates it is loaded for it. */
const call =
  'v2.ACnp_UVA6qCZlWEe0DxUpyRX6CXmJybCit20GMHxEXJGeghrmMAhdVKwAIqR8mqWqkAWE5DQ9kKj006SqVFQPVwFaDCD1kBPPr84dEHi0lzoGZIex2oH5J8oE0zJSvMBFOBWUmjV8CYFRYoug2BnlVC6mgALcvMS84pTUlVqq2NBQA';

/** Until it is drawn and the script is idle, in ms. */
async function open(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 760, height: 500 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slowLine);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector('h2')) return;
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => performance.mark('usable')));
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('usable').length > 0, null, {
    polling: 50,
  });
  await expect(page.getByRole('region', { name: 'Status' })).toContainText(
    '405 Method Not Allowed',
  );
  const usable = await page.evaluate(() => performance.getEntriesByName('usable')[0]?.startTime);
  await context.close();
  return usable ?? NaN;
}

test('a frame over a slow line', async ({ browser }) => {
  test.setTimeout(600_000);
  const { url, close } = await serveCompressed(dist);
  for (const [what, hash] of [
    ['a documented row', 'preflight-2'],
    ['a call', call],
  ] as const) {
    const times: number[] = [];
    for (let round = 0; round <= rounds; round++) {
      const time = await open(browser, `${url}embed.html#${hash}`);
      if (round > 0) times.push(time); // the first one warms up
    }
    const median = times.toSorted((a, b) => a - b)[rounds >> 1] ?? NaN;
    console.log(
      `a frame over a slow line, ${what}: usable in ${median.toFixed(0)} ms, aim 1000 ms`,
    );
  }
  close();
});
