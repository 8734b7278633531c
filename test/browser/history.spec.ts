import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import type { PlaygroundPage } from './PlaygroundPage.ts';

// What is a step of the browser's history, and what Back and Forward bring.

interface Doing {
  readonly what: string;
  /** How many entries the history has more afterwards. */
  readonly steps: 0 | 1;
  readonly run: (playground: PlaygroundPage, page: Page) => Promise<void>;
  /** The status afterwards. */
  readonly status: string;
}

const origin = 'http://other.example';

const doings: readonly Doing[] = [
  {
    what: 'a chip of the strip',
    steps: 1,
    run: (playground) => playground.chip('preflight-2').click(),
    status: '405 Method Not Allowed',
  },
  {
    what: 'an entry of the menu',
    steps: 1,
    run: async (playground, page) => {
      await playground.button('Scenarios').click();
      await page
        .getByRole('menuitem', { name: /^1 · Origin refused/ })
        .first()
        .click();
    },
    status: '403 Specified Origin is not allowed',
  },
  {
    what: 'a start from nothing',
    steps: 1,
    run: (playground) => playground.button('New').click(),
    status: 'Passed on the native service answers 200 OK',
  },
  {
    what: 'a ticket',
    steps: 1,
    run: async (playground, page) => {
      await playground.button('Paste a ticket').click();
      const ticket = page.getByRole('dialog');
      await ticket
        .getByRole('textbox')
        .first()
        .fill(
          `curl -i -X OPTIONS https://api.example/orders -H 'Origin: ${origin}' -H 'Access-Control-Request-Method: POST'`,
        );
      await ticket.getByRole('button', { name: /^Open/ }).click();
    },
    status: '403 Specified Origin is not allowed',
  },
  {
    what: 'typing',
    steps: 0,
    run: (playground) => playground.header('Origin').fill(origin),
    status: '403 Specified Origin is not allowed',
  },
  {
    what: 'an entry of a list',
    steps: 0,
    run: async (playground) => {
      const input = playground.listInput('Allow Headers');
      await input.fill('test3');
      await input.press('Enter');
    },
    status: '200 OK',
  },
  {
    what: 'Undo',
    steps: 0,
    run: async (playground) => {
      await playground.header('Origin').fill(origin);
      await playground.button('Undo').click();
    },
    status: '403 Header Not Supported',
  },
];

const length = (page: Page): Promise<number> => page.evaluate(() => history.length);

for (const { what, steps, run, status } of doings) {
  test(`${what}: ${steps === 1 ? 'a step' : 'no step'}`, async ({ page, playground }) => {
    await playground.open('#preflight-3');
    const before = await length(page);
    await run(playground, page);
    await expect(playground.status).toHaveText(status);
    await expect.poll(() => length(page)).toBe(before + steps);
    if (steps === 0) {
      // A reload opens what was typed, not what the link held: the address has followed.
      await page.reload();
      await expect(playground.status).toHaveText(status);
      return;
    }
    await page.goBack();
    await expect(playground.status).toHaveText('403 Header Not Supported');
    await expect(page).toHaveTitle('Preflight 3 · Header refused · CORS Playground');
    await page.goForward();
    await expect(playground.status).toHaveText(status);
    expect(await length(page)).toBe(before + steps);
  });
}

test('Back and Forward keep what was typed in between', async ({ page, playground }) => {
  await playground.open('#preflight-3');
  await playground.header('Origin').fill(origin);
  await playground.chip('request-2').click();
  await playground.header('Origin').fill('http://later.example');
  await page.goBack();
  await expect(playground.header('Origin')).toHaveValue(origin);
  await page.goForward();
  await expect(playground.header('Origin')).toHaveValue('http://later.example');
});

test('every entry is called by its case', async ({ page, playground }) => {
  await playground.open('#preflight-3');
  await playground.chip('request-2').click();
  await expect(page).toHaveTitle('Request 2 · Allowed · CORS Playground');
  await playground.header('Origin').fill(origin);
  await expect(page).toHaveTitle(/^403 Specified Origin is not allowed · .*other\.example/);
  await page.goBack();
  await expect(page).toHaveTitle('Preflight 3 · Header refused · CORS Playground');
});
