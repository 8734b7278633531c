import type { Page } from '@playwright/test';
import { packScenario } from '#core/share/codec.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import type { Setup } from '#core/setup/setup.ts';
import { preflight, setup } from '../helpers/setups.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

const shop = 'https://shop.acme.example';

function linkTo(before: Setup, after: Setup, rest: Partial<Scenario> = {}): string {
  const request = preflight(shop, 'PUT');
  const packed = packScenario({ setup: after, request, before, ...rest });
  if (!packed.ok) throw new Error('too large for a link');
  return `#${packed.value}`;
}

const before = setup({ allowedOrigins: [shop], allowMethods: ['GET'], maxAge: null });
const after = setup({ allowedOrigins: ['https://.*acme\\.example'], allowMethods: ['GET', 'PUT'] });
const changed = linkTo(before, after, {
  cases: [
    { name: 'Shop saves', request: preflight(shop, 'PUT'), expect: { status: 200 } },
    {
      name: 'Look-alike stays out',
      request: preflight('https://evilacme.example', 'GET'),
      expect: { status: 403 },
    },
    { name: 'Shop reads', request: preflight(shop, 'GET'), expect: { status: 200 } },
  ],
});

const card = (page: Page) => page.getByRole('region', { name: 'Before | after' });
const gained = (page: Page) => card(page).getByRole('region', { name: 'Lets in, in addition' });
const lost = (page: Page) => card(page).getByRole('region', { name: 'No longer lets in' });

test('by keyboard: begun, followed, tried, ended', async ({ page, playground }) => {
  await playground.open('#preflight-2');
  await page.keyboard.press('b');
  await expect(card(page)).toContainText('The policy is the same as before.');
  await playground.gateway.getByRole('textbox', { name: 'Allowed Methods' }).fill('DELETE');
  await page.keyboard.press('Enter');
  await expect(gained(page)).toContainText('Nothing else, proved.');
  await expect(lost(page)).toContainText('Nothing, proved: whoever got in before still does.');
  const tryIt = gained(page).getByRole('button', { name: 'Try DELETE' });
  await card(page).getByRole('button', { name: 'End the comparison' }).focus();
  await page.keyboard.press('Tab');
  await expect(tryIt).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(playground.status).toContainText('200 OK');
  await page.keyboard.press('b');
  await expect(card(page)).toBeHidden();
});

test('a link brings it, with the cases whose answer changes', async ({ page, playground }) => {
  await playground.open(changed);
  const rows = card(page).getByRole('row');
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(0)).toContainText('Cases with another answer: 2 of 3');
  await expect(rows.nth(1)).toContainText(/Shop saves\s*405.*200.*200\s*, as expected/);
  await expect(rows.nth(2)).toContainText(
    /Look-alike stays out\s*403.*200.*403\s*, not as expected/,
  );
  await rows.nth(2).getByRole('button').click();
  await expect(playground.banner).toContainText('https://evilacme.example');
});

test('10,000 entries are compared', async ({ page, playground }) => {
  await playground.open('#preflight-1');
  await page.keyboard.press('b');
  const origins = Array.from({ length: 10_000 }, (_, i) => `https://o${i}.example`);
  const input = playground.listInput('Allowed Origins');
  await input.evaluate((field, text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, origins.join('\n'));
  await expect(gained(page)).toContainText('https://o0.example');
  await expect(card(page)).toContainText('and 9992 more');
  await card(page).getByRole('button', { name: 'Take this as before' }).click();
  await expect(card(page)).toContainText('The policy is the same as before.');
  await input.fill('https://last.example');
  await input.press('Enter');
  await expect(gained(page)).toContainText('https://last.example');
  await expect(gained(page)).toContainText('Nothing else, proved.');
});

test('what cannot be judged is not decided', async ({ page, playground }) => {
  await playground.open(linkTo(setup(), setup({ allowedOrigins: ['https://\\N{DIGIT ONE}'] })));
  await expect(gained(page)).toContainText('Not decided');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`accessible in a ${colorScheme} theme`, async ({ page, playground }) => {
    await page.emulateMedia({ colorScheme });
    await playground.open(changed);
    await expect(card(page).getByRole('row')).toHaveCount(3);
    await expectAccessible(page);
    await card(page).getByRole('button', { name: 'Paste the old one' }).click();
    await page.getByRole('textbox', { name: 'The policy before' }).fill('no policy');
    await expect(card(page)).toContainText('No policy is in it.');
    await expectAccessible(page);
  });
}

for (const width of [1440, 1280, 768, 390]) {
  test(`nothing is wider than a page of ${width} px`, async ({ page, playground }) => {
    await page.setViewportSize({ width, height: 800 });
    await playground.open(changed);
    await expect(page.locator('.difference table')).toBeAttached();
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
  });
}
