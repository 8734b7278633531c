import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const width = (pane: Locator) => pane.evaluate((element) => element.clientWidth);

test('the borders between panes are dragged, moved by keyboard, remembered and reset', async ({
  page,
  playground,
}) => {
  await playground.open('#preflight-2');
  const border = page.getByRole('separator', { name: 'Width of Gateway' });
  const before = await width(playground.gateway);
  const box = await border.boundingBox();
  if (!box) throw new Error('The border is not drawn');

  await page.mouse.move(box.x + 4, 400);
  await page.mouse.down();
  await page.mouse.move(box.x + 104, 420, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => width(playground.gateway)).toBe(before + 100);

  await border.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => width(playground.gateway)).toBe(before + 116);

  // Most of the page, and yet the answer keeps its place.
  await page.keyboard.press('End');
  await expect.poll(() => width(page.locator('#answer'))).toBe(420);
  const widest = await width(playground.gateway);
  await page.reload();
  await expect.poll(() => width(playground.gateway)).toBe(widest);

  await border.dblclick();
  await expect.poll(() => width(playground.gateway)).toBe(before);
});
