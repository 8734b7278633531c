import { packScenario } from '#core/share/codec.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { application, preflight, setup } from '../helpers/setups.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { looks } from './looks.ts';

function linkTo(scenario: Scenario): string {
  const packed = packScenario(scenario);
  if (!packed.ok) throw new Error('too large for a link');
  return `#${packed.value}`;
}

const admin = 'https://admin.acme.example';
const request = preflight(admin, 'PUT', 'content-type,x-correlation-id');
const policy = setup(
  {
    allowedOrigins: ['https://shop.acme.example', 'https://*.acme.example'],
    allowMethods: ['GET', 'POST', 'OPTIONS'],
    allowHeaders: ['authorization'],
  },
  { applications: [application({ name: 'WebShop', jsOrigins: ['https://shop.acme.example'] })] },
);
const refused = linkTo({ setup: policy, request });
const ofCall = linkTo({
  setup: policy,
  request,
  page: {
    call: {
      ...{ pageOrigin: admin, url: 'https://gw.acme.example:5543/orders', method: 'PUT' },
      headers: [['X-Correlation-Id', '7f3a']],
      credentials: 'include',
    },
  },
});

test('by mouse: one, another way, all, and back', async ({ page, playground }) => {
  await playground.open(refused);
  const { needed, made } = playground;
  await expect(needed).toContainText('3 changes needed');
  await needed.getByRole('button', { name: /^2 PUT/ }).click();
  await expect(needed).toContainText('2 changes needed');
  await expect(playground.status).toContainText('403');

  await needed.getByRole('button', { name: 'Ways to make change 1' }).click();
  await page.getByRole('menuitem', { name: 'as JavaScript origin of WebShop' }).click();
  await expect(needed).toContainText('1 change needed');

  await needed.getByRole('button', { name: 'Fix', exact: true }).click();
  await expect(playground.status).toContainText('200 OK');
  await expect(made).toContainText('3 changes made');
  await expect(made).toContainText(
    `WebShop "jsOrigins": ["https://shop.acme.example", "${admin}"]`,
  );
  await expect(playground.gateway.getByText('New:')).toHaveCount(4);

  await made.getByRole('button', { name: 'Undo' }).click();
  await expect(needed).toContainText('1 change needed');
});

test('by keyboard: the row, another way, all as one step, and back', async ({
  page,
  playground,
}) => {
  await playground.open(refused);
  const { needed, made } = playground;
  await expect(needed).toBeVisible();
  await page.keyboard.press('f');
  await expect(needed.getByRole('button', { name: '3 changes needed' })).toBeFocused();
  await page.keyboard.press('Enter');
  await needed.getByRole('radio', { name: 'in Allowed Origins' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Alt+f');
  await expect(made).toContainText('3 changes made');
  await expect(made).toContainText('"https://[^./]+\\\\.acme\\\\.example"');
  await expect(made.getByRole('button', { name: '3 changes made' })).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(needed).toContainText('3 changes needed');
});

test('a letter is no shortcut in a field, nor once that is switched off', async ({
  page,
  playground,
}) => {
  await playground.open(refused);
  const fold = playground.needed.getByRole('button', { name: '3 changes needed' });
  await expect(fold).toBeVisible();
  const field = page.getByRole('textbox', { name: 'Origin', exact: true });
  await field.fill('https://');
  await field.press('f');
  await expect(field).toHaveValue('https://f');
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).first().click();
  await page.getByRole('switch', { name: 'Keys without Ctrl or Alt, outside a field' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('f');
  await expect(playground.needed.getByRole('button').first()).not.toBeFocused();
});

test('a page’s call, through to the page reads the answer', async ({ playground }) => {
  await playground.open(ofCall);
  const { needed, made } = playground;
  await needed.getByRole('button', { name: '3 changes needed' }).click();
  await expect(needed).toContainText('the PUT is sent and the page reads the answer');
  await needed.getByRole('button', { name: 'Fix all 3' }).click();
  await expect(made).toContainText('verified: preflight 200, PUT 200');
  await expect(playground.banner).toContainText('The page reads the answer');
});

test('both cards stay whole on a screen of 1280 by 800', async ({ page, playground }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await playground.open(refused);
  await expect(playground.needed).toBeVisible();
  for (const card of [playground.printed, playground.sent]) {
    const foot = () => card.evaluate((element) => element.getBoundingClientRect().bottom);
    await expect.poll(foot).toBeLessThanOrEqual(800);
  }
});

for (const width of [720, 768, 800, 1024, 1280]) {
  test(`every list has room for a press after all was fixed, at ${width} px`, async ({
    page,
    playground,
  }) => {
    await page.setViewportSize({ width, height: 1024 });
    await playground.open(refused);
    await playground.needed.getByRole('button', { name: 'Fix all 3' }).click();
    await expect(playground.made).toBeVisible();
    for (const list of ['Allowed Origins', 'Allowed Methods', 'Allow Headers', 'Expose Headers']) {
      const box = await playground.listInput(list).boundingBox();
      expect(box?.width, list).toBeGreaterThanOrEqual(24);
    }
  });
}

for (const { colorScheme, viewport } of looks) {
  test.describe(`${colorScheme}, ${viewport.width} px`, () => {
    test.use({ colorScheme, viewport });

    test('the row, opened, and what was made', async ({ page, playground }) => {
      await playground.open(refused);
      if (viewport.width < 720) await page.getByRole('tab', { name: 'Answer' }).click();
      const { needed, made } = playground;
      await expect(needed).toBeVisible();
      await expectAccessible(page);
      await needed.getByRole('button', { name: '3 changes needed' }).click();
      await expectAccessible(page);
      await needed.getByRole('button', { name: 'Fix all 3' }).click();
      await expect(made).toBeVisible();
      await expectAccessible(page);
      await playground.fitsTheWidth();
    });
  });
}
