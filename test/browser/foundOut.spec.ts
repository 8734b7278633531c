import { calibrationKit } from '#core/calibration/calibrationKit.ts';
import { foundOutOf } from '#core/calibration/foundOutOf.ts';
import { inferReadings } from '#core/calibration/inferReadings.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { packScenario } from '#core/share/codec.ts';
import { address, observe, setups } from '../core/calibration/gateways.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

/** What the kit's answers show of a gateway that adds Vary, and is by default in all else. */
function foundOutThere(): Scenario {
  const setup = setups['expressions and a suspended application']!;
  const { requests } = calibrationKit(setup, 'own', { address });
  const seen = requests.map(({ setup, request }) => observe(setup, request, { vary: 'added' }));
  return {
    setup,
    request: { method: 'GET', headers: [['Origin', 'http://shop.example']] },
    readings: { vary: 'added' },
    foundOut: foundOutOf(inferReadings(seen), seen, '2026-11-29', evaluate),
  };
}

const packed = packScenario(foundOutThere());
const link = `#${packed.ok ? packed.value : ''}`;

const vary = 'Does the gateway add Vary: Origin?';
const native = 'What if the native service sends CORS headers too?';
const on = 'found out on 29 November 2026';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('a link says what was found out, and how', async ({ page, playground }) => {
      await playground.open(link);
      expect(link).toMatch(/^#v7\./);
      await expect(playground.banner).toContainText(/Depends on \d readings, all found out/);
      await expect(playground.banner).not.toContainText('pinned');
      const reading = page.getByRole('group', { name: vary });
      await expect(reading.getByText(on)).toBeVisible();
      await expect(page.getByText(on)).not.toHaveCount(1);
      await reading.getByRole('button', { name: 'How it was found out' }).click();
      await expect(reading.getByRole('listitem').first()).toContainText(/with Vary: Origin$/);
      await expectAccessible(page);
    });
  });
}

test('what was found out gives way to what is chosen, and comes back with Undo', async ({
  page,
  playground,
}) => {
  await playground.open(link);
  const reading = page.getByRole('group', { name: vary });
  await reading.getByRole('button', { name: `Unpin: ${vary}` }).click();
  await expect(reading.getByText(on)).toHaveCount(0);
  await expect(playground.banner).toContainText(/Depends on \d readings, \d found out/);
  await expect(page.getByRole('group', { name: native }).getByText(on)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(reading.getByText(on)).toBeVisible();
  await expect(playground.banner).toContainText('all found out');
  await expect.poll(() => new URL(page.url()).hash).toBe(link);
});
