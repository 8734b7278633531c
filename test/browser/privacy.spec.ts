import { expect, test } from './fixtures.ts';

test('nothing is requested after load, and Monaco not before it is opened', async ({
  page,
  playground,
  traffic,
}) => {
  await playground.open('#preflight-2');
  const loaded = traffic.takePaths();
  expect(loaded.filter((path) => /monaco|editor|\.ttf/i.test(path))).toEqual([]);

  await playground.header('Access-Control-Request-Method').fill('POST');
  await playground.listInput('Allowed Origins').fill('https://[a-z]+\\.example');
  await playground.listInput('Allowed Origins').press('Enter');
  await playground.chip('request-3').click();
  await playground.button('Share').click();
  await playground.button('Copy as Markdown').click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await playground.button('Keyboard shortcuts').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await playground.button('Scenarios').click();
  await page.keyboard.press('Escape');
  await playground.button('Add application').click();
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#v1/);
  expect(traffic.takePaths()).toEqual([]);

  await playground.showJson();
  await playground.monaco();
  expect(traffic.takePaths().filter((path) => /monaco/i.test(path))).not.toEqual([]);
});

test('the scenario is never part of a request', async ({ page, playground, traffic }) => {
  await playground.open('#preflight-2');
  await playground.header('Origin').fill('https://secret.example');
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#v1/);
  await page.reload();
  await expect(playground.header('Origin')).toHaveValue('https://secret.example');
  expect(traffic.requests.filter((url) => /secret|v1\./.test(url.replace(/#.*$/, '')))).toEqual([]);
});
