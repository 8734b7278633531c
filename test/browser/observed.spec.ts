import { packScenario } from '#core/share/codec.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { answeredUnder, byNginx, observedCase, shopSetup } from '../helpers/observedCases.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

function linkTo(scenario: Scenario): string {
  const packed = packScenario(scenario);
  if (!packed.ok) throw new Error('too large for a link');
  return `#${packed.value}`;
}

const call = {
  pageOrigin: 'https://shop.example',
  url: 'https://gw.example:5543/orders',
  method: 'PUT',
  headers: [['X-Tenant', '7']] as const,
};

const agreeing = observedCase(answeredUnder({}), { title: 'Shop saves an order' });
const byReading = observedCase(answeredUnder({ 'header-case': 'exact' }));
const otherInputs: Scenario = {
  ...agreeing,
  setup: shopSetup({ allowMethods: ['GET'] }),
  observed: { ...agreeing.observed!, setup: shopSetup() },
};

const cases = [
  ['that agrees', agreeing, 'Observed and predicted agree', 'Observed: the same'],
  ['that a reading explains', byReading, 'one reading explains it', 'Observed: 403'],
  [
    'that nothing explains',
    observedCase(byNginx),
    'No reading explains this.',
    'Observed: 403 Forbidden',
  ],
  ['to other inputs', otherInputs, 'Observed with other inputs', 'Observed: other inputs'],
  [
    'to another call',
    { ...agreeing, page: { call } },
    'Observed with other inputs',
    'Observed: other inputs',
  ],
] as const;

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const [what, scenario, verdict, fact] of cases) {
      test(`an observed answer ${what}`, async ({ page, playground }) => {
        await playground.open(linkTo(scenario));
        await expect(playground.verdict).toContainText(verdict);
        await expect(playground.banner).toContainText(fact);
        await expect(playground.predicted).toBeVisible();
        await expectAccessible(page);
      });
    }

    test('an observed answer on a phone', async ({ page, playground }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await playground.open(linkTo(byReading));
      await expect(playground.verdict).toBeVisible();
      await expectAccessible(page);
      await playground.fitsTheWidth();
    });
  });
}

test('a reading that explains it is pinned, undone, and pinned by key', async ({
  page,
  playground,
}) => {
  await playground.open(linkTo(byReading));
  const pin = page.getByRole('button', { name: /^Pin it/ });
  await pin.click();
  await expect(playground.status).toContainText('403 Header Not Supported');
  await expect(playground.verdict).toContainText('Observed and predicted agree');
  await expect(playground.verdict).toBeFocused();
  await playground.button('Undo').click();
  await expect(playground.verdict).toContainText('one reading explains it');
  await pin.focus();
  await page.keyboard.press('Enter');
  await expect(playground.verdict).toContainText('Observed and predicted agree');
});

test('an edit leaves the ticket, and one press leads back', async ({ page, playground }) => {
  await playground.open(linkTo(agreeing));
  await expect(page).toHaveTitle(/^Shop saves an order · /);
  await playground.header('Access-Control-Request-Method').fill('DELETE');
  await expect(playground.verdict).toContainText('(Access-Control-Request-Method differs)');
  await playground.button('Back to the ticket').click();
  await expect(playground.verdict).toContainText('Observed and predicted agree');
  await expect(playground.header('Access-Control-Request-Method')).toHaveValue('PUT');
});

test('the link brings back what was told after an edit', async ({ page, playground }) => {
  await playground.open(linkTo(otherInputs));
  await playground.button('Back to the ticket').click();
  await expect(playground.verdict).toContainText('Observed and predicted agree');
  await page.getByRole('radio', { name: 'Documentation' }).check({ force: true });
  await expect(playground.printed).toBeVisible();
  await expect(playground.sent).toBeVisible();
});
