import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { drop, recording, wholeTicket } from './tickets.ts';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Paste a ticket' });

/** Goes there as one does without a mouse. */
async function tabTo(page: Page, aim: Locator): Promise<void> {
  const isThere = () => aim.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 150 && !(await isThere()); presses++)
    await page.keyboard.press('Tab');
  await expect(aim).toBeFocused();
}

async function expectReply(page: Page, copied: string): Promise<void> {
  expect(copied).toContain('405 Method Not Allowed');
  expect(copied).toContain('https://gw.acme.example:5543/gateway/Orders/1.0/orders/7');
  expect(copied).toContain(new URL(page.url()).hash);
  expect(copied).not.toContain('s3cret');
}

test('a whole ticket by keyboard alone, and nothing leaves the page', async ({
  page,
  playground,
  traffic,
  baseURL,
}) => {
  await playground.open('#preflight-4');
  await page.evaluate((text) => navigator.clipboard.writeText(text), wholeTicket);
  traffic.takePaths();
  await page.keyboard.press('Alt+t');
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Control+v');
  await expect(dialog.getByText('Fits the answer.')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  await expect(playground.status).toContainText('405 Method Not Allowed');
  await page.keyboard.press('Control+z');
  await expect(playground.status).toContainText('200 OK');
  await page.keyboard.press('Control+Shift+z');
  await expect(playground.status).toContainText('405 Method Not Allowed');
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#v/);

  await tabTo(page, playground.button('Share').first());
  await page.keyboard.press('Enter');
  const share = page.getByRole('dialog', { name: 'Share' });
  await tabTo(page, share.getByRole('button', { name: 'Copy as reply' }));
  await expectReply(page, await playground.copied(() => page.keyboard.press('Enter')));
  await page.keyboard.press('Escape');
  await expect(share).toHaveCount(0);
  await expect(playground.button('Share').first()).toBeFocused();

  const own = new URL('assets/', baseURL).href;
  const foreign = traffic.requests.filter((url) => !url.startsWith(own) || /[?#]/.test(url));
  expect(foreign).toEqual([]);
});

test('a whole ticket by drop of a text file', async ({ page, playground }) => {
  await playground.open('#preflight-4');
  await drop(page, 'ticket.txt', wholeTicket);
  const dialog = dialogOf(page);
  await expect(dialog.getByText('Fits the answer.')).toBeVisible();
  await expect(dialog.getByRole('textbox')).toHaveValue(/^Hi team, since Monday/);
  expect(await page.content()).not.toContain('s3cret');
  await dialog.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(playground.status).toContainText('405 Method Not Allowed');
});

test('a whole ticket on a phone', async ({ page, playground }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await playground.open('#preflight-4');
  await page.evaluate((text) => navigator.clipboard.writeText(text), wholeTicket);
  await page.keyboard.press('Alt+t');
  const dialog = dialogOf(page);
  await dialog.getByRole('button', { name: 'Read the clipboard' }).click();
  await expect(dialog.getByText('Fits the answer.')).toBeVisible();
  await playground.fitsTheWidth();
  const open = dialog.getByRole('button', { name: 'Open', exact: true });
  await expect(open).toBeInViewport({ ratio: 1 });
  await open.click();
  await expect(playground.status).toContainText('405 Method Not Allowed');
  await playground.fitsTheWidth();
  await expectAccessible(page);
});

/** Keeps back what the worker tells at last, so that a reading goes on until it is called off. */
function keepReading(): void {
  globalThis.Worker = class extends Worker {
    override set onmessage(listener: (event: MessageEvent) => void) {
      super.onmessage = (event) => {
        if (!/^(?:exchanges|rows|read)$/.test(event.data?.kind)) listener(event);
      };
    }
    override terminate(): void {
      document.documentElement.dataset['ended'] = 'true';
      super.terminate();
    }
  };
}

test('a large recording is called off while it is read; the rest of the ticket stays', async ({
  page,
  playground,
}) => {
  await page.addInitScript(keepReading);
  await playground.open('#preflight-4');
  await page.keyboard.press('Alt+t');
  const dialog = dialogOf(page);
  await drop(page, 'shop.har', recording.padEnd(5_000_000));
  const card = dialog.getByRole('listitem').filter({ hasText: 'shop.har' });
  await expect(card.getByRole('progressbar', { name: 'Reading shop.har' })).toBeVisible();
  await expect(card).toContainText('5.0 MB');
  // The window can be used meanwhile.
  await dialog.getByRole('textbox').fill(wholeTicket);
  await expect(dialog.getByRole('region', { name: 'Found' })).toContainText('405');
  await expect(dialog.getByRole('button', { name: /^Open/ })).toBeDisabled();
  await expect(page.locator('html')).not.toHaveAttribute('data-ended');
  await card.getByRole('button', { name: 'Cancel' }).click();
  await expect(card).toContainText('Not read: cancelled.');
  await expect(page.locator('html')).toHaveAttribute('data-ended', 'true');
  await expect(dialog.getByRole('textbox')).toHaveValue(/^Hi team/);
  await page.keyboard.press('Control+Enter');
  await expect(playground.status).toContainText('405 Method Not Allowed');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const [name, width, height] of [
      ['a desk', 1280, 800],
      ['a phone', 390, 844],
    ] as const) {
      test(`no violation on ${name} with the table of a recording`, async ({
        page,
        playground,
      }) => {
        await page.setViewportSize({ width, height });
        await playground.open('#preflight-2');
        await drop(page, 'shop.har', recording);
        const dialog = dialogOf(page);
        await expect(dialog.getByRole('option')).toHaveCount(1);
        await expectAccessible(page);
        await dialog.getByText('All 40').click();
        await dialog.getByRole('textbox', { name: /^Filter/ }).fill('nowhere');
        await expect(dialog.getByText('Nothing matches.')).toBeVisible();
        await expectAccessible(page);
        await playground.fitsTheWidth();
      });
    }
  });
}
