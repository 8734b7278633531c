import { firefox, test as base, type Browser } from '@playwright/test';
import { PreflightCache } from '#core/browser/fetch/preflightCache.ts';
import { simulateFetch } from '#core/browser/simulateFetch.ts';
import { firefoxPath } from '../firefox.ts';
import { measuredCalls } from './calls.ts';
import { differences } from './differences.ts';
import { Laboratory } from './laboratory.ts';
import { compare } from './observation.ts';

const executablePath = firefoxPath();

// The one condition of these tests: no system package has a Firefox that Playwright can drive.
if (executablePath === null)
  base.skip(
    'in Firefox: none here that Playwright can drive (npx playwright install firefox)',
    () => {},
  );

const test = base.extend<object, { firefoxBrowser: Browser; laboratory: Laboratory }>({
  firefoxBrowser: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads what is asked for
    async ({}, use) => {
      const browser = await firefox.launch({ executablePath: executablePath ?? '' });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  laboratory: [
    async ({ firefoxBrowser }, use) => {
      const laboratory = new Laboratory();
      await laboratory.open(firefoxBrowser);
      await use(laboratory);
      await laboratory.close();
    },
    { scope: 'worker' },
  ],
});

/** The same calls in Firefox. Its console lines do not reach Playwright, so they are not compared. */
for (const { name, server: serverAt, calls } of executablePath === null ? [] : measuredCalls) {
  test(`in Firefox: ${name}`, async ({ laboratory, firefoxBrowser }) => {
    const places = laboratory.places();
    const server = serverAt(places);
    const cache = new PreflightCache();
    const found: string[] = [];
    for (const call of calls(places)) {
      const foreseen = simulateFetch(call, server, 'firefox', { cache, now: 0 });
      const { predicted, measured } = compare(foreseen, await laboratory.measure(call, server));
      const table = differences({ ...predicted, console: [] }, { ...measured, console: [] });
      if (table) found.push(`${JSON.stringify(call)}\n${table}`);
    }
    const heading = `Firefox ${firefoxBrowser.version()} differs from the prediction: ${name}`;
    if (found.length) throw new Error([heading, ...found].join('\n'));
  });
}
