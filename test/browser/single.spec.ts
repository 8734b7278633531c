import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator } from '@playwright/test';
import { expect, test as base } from './fixtures.ts';

// What `npm run build:single` wrote, opened from the disk.
const file = pathToFileURL(resolve(import.meta.dirname, '../../dist/cors-playground.html')).href;

const test = base.extend({ baseURL: file });

/** The JSON view, which stays a plain field. */
const plainField = (json: Locator) => json.and(json.page().locator('textarea'));

test.afterEach(({ traffic }) => {
  // Workers are in the page.
  const others = traffic.requests.filter((url) => !/^(blob|data):/.test(url));
  expect(new Set(others.map((url) => url.replace(/[?#].*/s, '')))).toEqual(new Set([file]));
});

test.beforeEach(async ({ playground }) => {
  // As a visitor's double click does, and with the fragment of a link.
  const open = playground.open.bind(playground);
  playground.open = (address = '') => open(`cors-playground.html${address}`);
});

test('it answers, follows what is typed, and shows it in the address', async ({
  page,
  playground,
}) => {
  await playground.open('#preflight-2');
  await expect(playground.status).toContainText('405 Method Not Allowed');
  await playground.header('Access-Control-Request-Method').fill('POST');
  await expect(playground.status).toContainText('200 OK');
  await expect.poll(() => page.url()).toMatch(/cors-playground\.html#v1\./);
  await page.reload();
  await expect(playground.status).toContainText('200 OK');
  await playground.chip('request-2').click();
  await page.goBack();
  await expect(playground.header('Access-Control-Request-Method')).toHaveValue('POST');
});

test('the JSON view is a plain field, and says nothing of a full editor', async ({
  page,
  playground,
}) => {
  await playground.open('#preflight-2');
  await playground.showJson();
  const json = plainField(playground.json);
  await json.fill((await json.inputValue()).replace('"POST"', '"DELETE"'));
  await expect(playground.status).toContainText('200 OK');
  await json.fill('{');
  await expect(page.getByText('Last valid answer.')).toBeVisible();
  await expect(playground.gateway).not.toContainText('could not be loaded');
});

test('its workers find out what an entry lets in, and what a fix and an edit change', async ({
  page,
  playground,
}) => {
  await playground.open('#request-2');
  await playground.button('Keep this case').click();
  await playground.listInput('Allowed Origins').fill('https://.*acme.example');
  await playground.listInput('Allowed Origins').press('Enter');
  await expect(playground.entries('Allowed Origins').last()).toContainText('lets in strangers');
  await playground.gateway.getByRole('radio', { name: /^Advice/ }).check({ force: true });
  await expect(playground.gateway).toContainText('Lets nobody else in (proved).');
  await page.keyboard.press('b');
  await playground.gateway.getByRole('radio', { name: 'Form' }).check({ force: true });
  await playground
    .entries('Allowed Origins')
    .last()
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect(page.getByRole('region', { name: /Before/ })).toContainText('proved');
});

test('it reads a ticket', async ({ page, playground }) => {
  await playground.open();
  await page.keyboard.press('Alt+t');
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('textbox')
    .first()
    .fill(
      'OPTIONS /orders HTTP/1.1\nOrigin: https://shop.example\nAccess-Control-Request-Method: PUT',
    );
  await dialog.getByRole('button', { name: /^Open/ }).click();
  await expect(playground.header('Origin')).toHaveValue('https://shop.example');
});

test('a link is one to the file, and says so', async ({ page, playground, context }) => {
  await playground.open('#preflight-3');
  await playground.header('Origin').fill('https://shop.example');
  await playground.button('Share').click();
  await expect(page.getByRole('dialog')).toContainText('This page is a file');
  await expect(playground.button('Copy frame')).toHaveCount(0);
  const link = await playground.copied(() => playground.button('Copy link').click());
  expect(link).toMatch(/^file:\/\/\/.*\/cors-playground\.html#v1\./);

  const other = await context.newPage();
  await other.goto(link);
  await expect(other.getByLabel('Origin', { exact: true })).toHaveValue('https://shop.example');
});
