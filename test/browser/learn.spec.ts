import type { Page } from '@playwright/test';
import { lessons } from '../../src/lessons/lessons.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

/** The one that is played: its second step is row 2 of the preflight table, with a task. */
const played = lessons.find(({ id }) => id === 'preflight-refused')!;
const { title } = played;
const { task } = played.steps.find((step) => step.task)!;

const row = (page: Page) => page.getByRole('region', { name: 'Lesson' });
const question = (page: Page) =>
  page.getByRole('heading', { name: 'What does the gateway answer?' });

async function begin(page: Page) {
  await page.getByRole('button', { name: 'Learn', exact: true }).click();
  await page.getByRole('button', { name: `Start: ${title}` }).click();
  await expect(question(page)).toBeFocused();
}

/** Answers the question on the screen by keyboard. */
async function answer(page: Page, arrows: number) {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  for (let i = 0; i < arrows; i += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
}

test('a lesson is played by keyboard alone', async ({ page, playground }) => {
  await playground.open('#request-2');
  await page.getByRole('button', { name: 'Learn', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Learn' })).toBeFocused();
  await page.getByRole('button', { name: `Start: ${title}` }).focus();
  await page.keyboard.press('Enter');
  await expect(question(page)).toBeFocused();
  await answer(page, 1);
  await expect(playground.status).toContainText('403 Specified Origin is not allowed');
  await expect(row(page)).toContainText('You said 405 Method Not Allowed.');
  await expect(row(page).getByRole('img', { name: 'Wrong' })).toBeVisible();
  await expect(row(page)).toContainText('Question 3 decides');

  await page.getByRole('button', { name: 'Next' }).press('Enter');
  await expect(question(page)).toBeFocused();
  await answer(page, 1);
  await expect(row(page).getByRole('img', { name: 'Right' })).toBeVisible();
  await page.getByRole('button', { name: 'Now the task' }).press('Enter');
  await expect(row(page)).toContainText(task!.text.replaceAll('`', ''));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Learn' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(playground.status).toContainText('405');
});

test('a task is solved by editing the form, and what was learned survives a reload', async ({
  page,
  playground,
}) => {
  await playground.open('#request-2');
  await begin(page);
  for (const arrows of [0, 1]) {
    await answer(page, arrows);
    await expect(row(page).getByRole('img', { name: 'Right' })).toBeVisible();
    if (arrows === 0) await page.getByRole('button', { name: 'Next' }).click();
  }
  await page.getByRole('button', { name: 'Now the task' }).click();
  await expect(row(page).getByRole('img', { name: 'not met' })).toHaveCount(1);
  await expect(playground.needed).toHaveCount(0);
  await page.getByRole('button', { name: 'A hint' }).click();
  await expect(row(page)).toContainText(task!.hints[0]!);

  await playground.gateway.getByRole('button', { name: 'Add PATCH' }).click();
  await expect(row(page).getByRole('img', { name: 'not met' })).toHaveCount(2);
  await page.getByRole('button', { name: 'Start over' }).click();
  await playground.gateway.getByRole('button', { name: 'Add DELETE' }).click();
  await expect(row(page).getByRole('img', { name: 'met', exact: true })).toHaveCount(3);
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(question(page)).toBeFocused();

  await page.reload();
  await page.getByRole('button', { name: 'Learn', exact: true }).click();
  await expect(page.getByRole('button', { name: `Go on: ${title}` })).toBeVisible();
  await expect(page.getByRole('region', { name: 'What you know' })).toBeVisible();
  await page.getByRole('button', { name: `Go on: ${title}` }).click();
  await expect(row(page)).toContainText('3 of ');
});

test('nothing tells the answer while it is asked for', async ({ page, playground }) => {
  await playground.open('#request-2');
  await begin(page);
  const told = () =>
    page.evaluate(() => {
      const page = document.documentElement.cloneNode(true) as HTMLElement;
      page.querySelectorAll('form, script, style, [role=menu]').forEach((part) => part.remove());
      return (
        page.outerHTML.match(/\b40[35]\b|200 OK|aria-current="true"|aria-invalid="true"/g) ?? []
      );
    });
  // What the native service answers is a part of the question.
  await expect.poll(told).toEqual(['200 OK']);
  await expect(page).toHaveURL(/#v\d\./);
  expect(await page.title()).not.toMatch(/\d{3}/);
});

for (const back of ['Undo', 'the browser’s Back', 'Back to what was open'] as const) {
  test(`${back} brings back what was open before`, async ({ page, playground }) => {
    await playground.open('#request-2');
    await playground.gateway.getByRole('button', { name: 'Add PATCH' }).click();
    await begin(page);
    await expect(playground.header('Origin')).toHaveValue('http://test.com');
    if (back === 'Undo')
      await page.getByRole('banner').getByRole('button', { name: 'Undo' }).click();
    else if (back === 'the browser’s Back') await page.goBack();
    else {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: back }).click();
    }
    await expect(page.getByRole('heading', { name: 'Learn', exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Close Learn' }).click();
    await expect(playground.chip('request-2')).toBeVisible();
    await expect(playground.gateway.getByRole('button', { name: 'Remove PATCH' })).toBeVisible();
    await expect(playground.status).toContainText('200 OK');
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`list, question, answer and task are accessible in a ${colorScheme} theme`, async ({
    page,
    playground,
  }) => {
    await page.emulateMedia({ colorScheme });
    await playground.open('#request-2');
    await page.getByRole('button', { name: 'Learn', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Learn' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: `Start: ${title}` }).click();
    await expect(question(page)).toBeFocused();
    await expectAccessible(page);
    await answer(page, 1);
    await expect(row(page)).toContainText('You said');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Next' }).click();
    await expect(question(page)).toBeFocused();
    await answer(page, 1);
    await page.getByRole('button', { name: 'Now the task' }).click();
    await expect(row(page).getByRole('img', { name: 'not met' })).toHaveCount(1);
    await expectAccessible(page);
  });
}

for (const width of [1440, 1280, 768, 390]) {
  test(`nothing is wider than a page of ${width} px`, async ({ page, playground }) => {
    await page.setViewportSize({ width, height: 800 });
    await playground.open('#request-2');
    if (width === 390) {
      await page.getByRole('button', { name: 'More' }).click();
      await page.getByRole('menuitem', { name: 'Learn' }).click();
    } else await page.getByRole('button', { name: 'Learn', exact: true }).click();
    await expect(page.getByRole('listitem').filter({ hasText: lessons[0]!.title })).toBeVisible();
    await playground.fitsTheWidth();
    await page.getByRole('button', { name: `Start: ${title}` }).click();
    await expect(question(page)).toBeVisible();
    await playground.fitsTheWidth();
    await page.locator('label', { hasText: '405' }).click();
    await page.getByRole('button', { name: 'Show the answer' }).click();
    await expect(row(page)).toContainText('You said');
    await playground.fitsTheWidth();
  });
}
