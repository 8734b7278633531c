import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const address of ['', '#preflight-4', '#request-3', '#request-no-origin']) {
      test(`no violation at ${address || 'the start'}`, async ({ page, playground }) => {
        await playground.open(address);
        await expectAccessible(page);
      });
    }

    test('no violation with Monaco, problems and a stale answer', async ({ page, playground }) => {
      await playground.open('#preflight-4');
      await playground.showJson();
      await playground.pasteJson('{"policy": {"maxAge": -1, "allowedOrigins": ["http://a/"]}}');
      await expect(page.getByText('Last valid answer.')).toBeVisible();
      await expectAccessible(page);
    });

    test('no violation in the dialogs and menus', async ({ page, playground }) => {
      await playground.open('#request-2');
      await playground.button('Share').click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await playground.status.click();
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await playground.button('Scenarios').click();
      await expectAccessible(page);
    });

    test('no violation on a phone, in any of its tabs', async ({ page, playground }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await playground.open('#preflight-2');
      for (const tab of ['Gateway', 'Browser', 'Answer']) {
        await page.getByRole('tab', { name: tab }).click();
        await expect(page.getByRole('tab', { name: tab })).toHaveAttribute('aria-selected', 'true');
        await expectAccessible(page);
      }
    });
  });
}

test('the theme follows the system until it is chosen, and the choice is kept', async ({
  page,
  playground,
}) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'dark' });
  await playground.open();
  const dark = await ground();
  await playground.button('Light theme').click();
  await expect.poll(ground).not.toBe(dark);
  const light = await ground();
  await page.reload();
  await expect(playground.button('Dark theme')).toBeVisible();
  await expect.poll(ground).toBe(light);
});
