import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import type { PlaygroundPage } from './PlaygroundPage.ts';

// What is made in Share to ask and to present with: opened and used by keyboard alone.

/** Opens the part of Share in which a sequence is made. */
async function openSequence(page: Page, playground: PlaygroundPage): Promise<void> {
  await playground.button('Share').click();
  const fold = page.getByRole('button', { name: /^Sequence/ });
  if ((await fold.getAttribute('aria-expanded')) !== 'true') await fold.click();
}

const sizes = [
  ['a desk', { width: 1280, height: 720 }],
  ['a projector at 150 %', { width: 853, height: 480 }],
  ['a phone', { width: 390, height: 844 }],
] as const;

for (const [where, viewport] of sizes) {
  test(`a question on ${where} is asked, answered by keyboard and judged`, async ({
    page,
    playground,
  }) => {
    await playground.open('#preflight-3');
    await playground.button('Share').click();
    const link = await playground.copied(() => playground.button('Copy as a question').click());

    await page.setViewportSize(viewport);
    await page.goto('about:blank');
    await page.goto(link);
    const question = page.getByRole('group', { name: 'What does the gateway answer?' });
    await expect(question).toBeVisible();
    await expect(playground.banner).toHaveCount(0);
    await playground.fitsTheWidth();
    await expectAccessible(page);

    await question.getByRole('radio').first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(question.getByRole('radio', { name: /^405/ })).toBeChecked();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Show the answer' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(playground.status).toContainText('403');
    await expect(page.getByText('You said 405 Method Not Allowed')).toBeVisible();
    await playground.fitsTheWidth();
    await expectAccessible(page);
  });

  test(`a sequence on ${where} is walked through, hidden at each step`, async ({
    page,
    playground,
  }) => {
    await playground.open('#preflight-2');
    for (const id of ['preflight-2', 'request-2']) {
      if (id !== 'preflight-2') await playground.chip(id).click();
      await openSequence(page, playground);
      await playground.button('Add what is on the screen').click();
      await page
        .getByLabel(/^Note to step/)
        .last()
        .fill(`Look at ${id}.`);
      await page.keyboard.press('Escape');
    }
    // A link begins with what is on the screen.
    await playground.button('Step before').click();
    await openSequence(page, playground);
    await page.getByRole('switch', { name: 'Opens with the answer hidden' }).click();
    const link = await playground.copied(() => playground.button('Copy link').click());

    await page.setViewportSize(viewport);
    await page.goto('about:blank');
    await page.goto(link);
    const sequence = page.getByRole('navigation', { name: 'Sequence' });
    await expect(sequence).toContainText('1 of 2');
    await expect(sequence).toContainText('Look at preflight-2.');
    await expect(playground.banner).toHaveCount(0);
    await playground.fitsTheWidth();
    await expectAccessible(page);

    await page.keyboard.press('Space');
    await expect(playground.banner).toContainText('405');
    await page.keyboard.press('ArrowRight');
    await expect(sequence).toContainText('Look at request-2.');
    await expect(playground.banner).toHaveCount(0);
    await page.keyboard.press('ArrowLeft');
    await expect(sequence).toContainText('1 of 2');
    await page.keyboard.press('h');
    await expect(playground.status).toContainText('405');
  });
}
