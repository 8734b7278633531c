import { packScenario } from '#core/share/codec.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { request, setup } from '../helpers/setups.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { looks } from './looks.ts';

function linkTo(scenario: Scenario): string {
  const packed = packScenario(scenario);
  if (!packed.ok) throw new Error('too large for a link');
  return `#${packed.value}`;
}

const shop = 'https://shop.acme.example';
const odd = linkTo({
  setup: setup({
    allowedOrigins: ['https://.*acme.example', `${shop}/`, 'https://[^./]+\\.acme\\.example'],
    allowCredentials: true,
    allowMethods: ['GET', 'POST', 'HEAD', 'put'],
  }),
  request: request('GET', { Origin: shop }),
});

test('what an entry lets in is found out by a worker, once it is typed', async ({ playground }) => {
  await playground.open('#request-2');
  await playground.listInput('Allowed Origins').fill('https://.*acme.example');
  await playground.listInput('Allowed Origins').press('Enter');
  await expect(playground.entries('Allowed Origins').last()).toContainText('lets in strangers');
  await playground.gateway.getByRole('radio', { name: /^Advice/ }).check({ force: true });
  await expect(playground.gateway).toContainText('a name that somebody else can own');
  await expect(playground.gateway).not.toContainText('Still looking');
});

test('what a fix changes is proved by a worker before it is offered', async ({ playground }) => {
  await playground.open(odd);
  await playground.gateway.getByRole('radio', { name: /^Advice/ }).check({ force: true });
  const [open, slash] = [/^Replace by https:\/\/\(/, `Replace by ${shop}`].map((name) =>
    playground.gateway.getByRole('article').filter({
      has: playground.gateway.page().getByRole('button', { name }),
    }),
  );
  await expect(open!.first()).toContainText(
    'Removes origins such as https://evilacme.example, and no name under acme.example (proved). Lets nobody else in (proved).',
  );
  await expect(slash!.first()).toContainText('Nobody else gets in or is kept out (proved).');
});

test('by keyboard: to the advice, a witness tried and put back', async ({ page, playground }) => {
  await playground.open(odd);
  const { keyboard } = page;
  await keyboard.press('Alt+1');
  await keyboard.press('ArrowLeft');
  await expect(playground.gateway.getByRole('radio', { name: /^Advice/ })).toBeFocused();
  const first = playground.gateway
    .getByRole('list', { name: 'Findings' })
    .getByRole('article')
    .first();
  await expect(first).toContainText('Security');
  await keyboard.press('Tab');
  await expect(first.getByRole('button', { name: /^Try / })).toBeFocused();
  await keyboard.press('Enter');
  await expect(playground.browser).toContainText('Tried from Advice.');
  await expect(playground.header('Origin')).not.toHaveValue(shop);
  await keyboard.press('Enter');
  await expect(playground.header('Origin')).toHaveValue(shop);
  await expect(playground.browser).not.toContainText('Tried from Advice.');
});

for (const { colorScheme, viewport } of looks) {
  test.describe(`${colorScheme}, ${viewport.width} px`, () => {
    test.use({ colorScheme, viewport });

    test('no violation, nothing wider than the pane', async ({ page, playground }) => {
      await playground.open(odd);
      if (viewport.width < 720) await page.getByRole('tab', { name: 'Gateway' }).click();
      await playground.gateway.getByRole('radio', { name: /^Advice/ }).check({ force: true });
      await expect(playground.gateway).toContainText('Proved');
      await playground.gateway.getByRole('button', { name: 'Put aside' }).first().click();
      await expectAccessible(page);
      const overflow = await playground.gateway.evaluate(
        (pane) => pane.scrollWidth - pane.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    });
  });
}
