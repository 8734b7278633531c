import { test as base } from '@playwright/test';
import { PreflightCache } from '#core/browser/fetch/preflightCache.ts';
import { simulateFetch } from '#core/browser/simulateFetch.ts';
import { measuredCalls } from './calls.ts';
import { differences } from './differences.ts';
import { Laboratory } from './laboratory.ts';
import { compare } from './observation.ts';

/** One laboratory serves all calls of a worker. */
const test = base.extend<object, { laboratory: Laboratory }>({
  laboratory: [
    async ({ browser }, use) => {
      const laboratory = new Laboratory();
      await laboratory.open(browser);
      await use(laboratory);
      await laboratory.close();
    },
    { scope: 'worker' },
  ],
});

/**
 * Calls that this Chromium makes for real, compared with what the model predicts. They keep the model
 * honest: where a newer Chromium does otherwise, the message says what.
 */
for (const measuredCall of measuredCalls) {
  test(measuredCall.name, async ({ laboratory, browser }) => {
    const places = laboratory.places();
    const server = measuredCall.server(places);
    const cache = new PreflightCache();
    const found: string[] = [];
    for (const call of measuredCall.calls(places)) {
      const foreseen = simulateFetch(call, server, 'chromium', { cache, now: 0 });
      const { predicted, measured } = compare(foreseen, await laboratory.measure(call, server));
      const table = differences(predicted, measured);
      if (table) found.push(`${JSON.stringify(call)}\n${table}`);
    }
    const heading = `Chromium ${browser.version()} differs from the prediction: ${measuredCall.name}`;
    if (found.length) throw new Error([heading, ...found].join('\n'));
  });
}
