import { packScenario } from '#core/share/codec.ts';
import { preflight, setup } from '../helpers/setups.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

const asked = { request: preflight('https://shop.example', 'PUT') };
const packed = packScenario({
  setup: setup(),
  ...asked,
  cases: [
    { name: 'The shop saves an order', ...asked, expect: { status: 200 } },
    {
      name: 'Strangers stay out',
      request: preflight('https://evil.example', 'PUT'),
      expect: { status: 403 },
      everyReading: true,
    },
    {
      name: 'The page reads orders',
      page: { call: { pageOrigin: 'https://shop.example', url: 'https://api.example/' } },
      expect: { pageReads: true },
    },
  ],
});
const linked = packed.ok ? `#${packed.value}` : '';

test('by keyboard: kept, named, opened, and there again after a reload', async ({
  page,
  playground,
}) => {
  await playground.open('#preflight-2');
  const row = page.getByRole('region', { name: 'Cases' });
  await page.keyboard.press('k');
  await expect(page.getByRole('textbox', { name: 'Name of the case' })).toBeFocused();
  await page.keyboard.type('Nobody deletes');
  await page.keyboard.press('Enter');
  await expect(row).toContainText('1, as expected');
  await page.getByRole('combobox', { name: 'Access-Control-Request-Method' }).fill('POST');
  await expect(playground.status).toContainText('200 OK');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+Shift+Digit1');
  await expect(playground.status).toContainText('405');
  await expect(page).toHaveURL(/#v5\./);
  await page.reload();
  await expect(row.getByRole('button', { name: /Nobody deletes/ })).toBeVisible();
});

test('all are run again with each edit of the policy', async ({ page, playground }) => {
  await playground.open(linked);
  const row = page.getByRole('region', { name: 'Cases' });
  await expect(row).toContainText('3, all as expected');
  await playground.gateway.getByRole('button', { name: 'Remove PUT' }).click();
  await expect(row).toContainText('1 of 3 differs');
  await expect(row.getByRole('button').first()).toHaveAccessibleName(
    /The shop saves an order 405, not 200 , differs/,
  );
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`row and list are accessible in a ${colorScheme} theme`, async ({ page, playground }) => {
    await page.emulateMedia({ colorScheme });
    await playground.open(linked);
    await playground.gateway.getByRole('button', { name: 'Remove PUT' }).click();
    const row = page.getByRole('region', { name: 'Cases' });
    await expect(row).toContainText('1 of 3 differs');
    await expectAccessible(page);
    await row.getByRole('button', { name: /^(Edit|\d more)$/ }).click();
    const item = page.getByRole('menuitem', { name: 'Edit cases' });
    if ((await item.count()) > 0) await item.click();
    await expect(page.getByRole('dialog', { name: 'Cases' })).toBeVisible();
    await expectAccessible(page);
  });
}

for (const width of [1440, 1280, 768, 390]) {
  test(`nothing is wider than a page of ${width} px`, async ({ page, playground }) => {
    await page.setViewportSize({ width, height: 800 });
    await playground.open(linked);
    await expect(page.getByRole('region', { name: 'Cases' })).toBeVisible();
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
  });
}
