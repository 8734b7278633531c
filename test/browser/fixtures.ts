import { test as base } from '@playwright/test';
import { PlaygroundPage } from './PlaygroundPage.ts';
import { Traffic } from './traffic.ts';

export { expect } from '@playwright/test';

/**
 * Playwright's `test`; in addition it fails on any console error, uncaught error, CSP violation
 * or request to another origin, and hands out what was requested, and the page in the words of its
 * visitors.
 */
export const test = base.extend<{ traffic: Traffic; playground: PlaygroundPage }>({
  traffic: [
    async ({ context, baseURL }, use) => {
      const traffic = new Traffic(new URL(baseURL ?? '').origin);
      await traffic.watch(context);
      await use(traffic);
      base.expect(traffic.unexpected, 'problems that the pages reported').toEqual([]);
    },
    { auto: true },
  ],
  playground: async ({ page }, use) => use(new PlaygroundPage(page)),
});
