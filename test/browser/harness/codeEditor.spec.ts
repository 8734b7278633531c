import type { Page } from '@playwright/test';
import { expectAccessible } from '../axe.ts';
import { expect, test } from '../fixtures.ts';

const monacoScript = '**/assets/monaco-*.js';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const field = (page: Page) => page.getByRole('textbox', { name: /Thing as JSON/ });
const text = (page: Page) => page.getByLabel('Text', { exact: true });
const lines = (page: Page) => page.locator('.view-lines');
const squiggles = (page: Page) => page.locator('.squiggly-error, .squiggly-warning');

async function open(page: Page): Promise<void> {
  await page.goto('./?open');
  await expect(lines(page)).toContainText('"count"');
}

/** Opens the editor and puts its caret at `offset` of the text as it stands. */
async function openAt(page: Page, key: string): Promise<void> {
  await open(page);
  await lines(page).getByText(key).first().click();
}

test('asks for nothing of Monaco before it is opened', async ({ page, traffic }) => {
  await page.goto('./');
  await expect(button(page, 'Open')).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(traffic.takePaths().filter((path) => /monaco|json|codicon/i.test(path))).toEqual([]);

  await button(page, 'Open').click();
  await expect(lines(page)).toContainText('"count"');
  expect(traffic.takePaths().filter((path) => /monaco/.test(path))).not.toEqual([]);
});
