import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

// The static pages of the documented rows.

test('all rows on one page, the first one live', async ({ page }) => {
  await page.goto('./rows/index.html');
  await expect(page).toHaveTitle('The documented rows · CORS Playground');
  await expect(page.getByRole('table')).toHaveCount(2);
  const row = page.locator('#preflight-1');
  await expect(row.getByRole('link')).toHaveText('403 Specified Origin is not allowed');
  const frame = row.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 2 }).first()).toHaveText(
    '403 Specified Origin is not allowed',
  );
});

for (const [title, part] of [
  ['Markdown', /\| \[Open\]\(http:\/\/localhost:\d+\/#request-3\) \|/],
  ['HTML', /<iframe src="http:\/\/localhost:\d+\/embed\.html#request-3"/],
  ['HTML tables', /<iframe src="http:\/\/localhost:\d+\/embed\.html#request-3\?show=answer"/],
] as const) {
  test(`copied as ${title}, every link is whole`, async ({ page, playground }) => {
    await page.goto('./rows/index.html');
    const section = page.locator('section', {
      has: page.getByRole('heading', { name: title, exact: true }),
    });
    const text = await playground.copied(() => section.getByRole('button').click());
    expect(text).toMatch(part);
    expect(text).not.toContain('PLAYGROUND');
    await expect(section.getByRole('status')).toHaveText('Copied.');
  });
}

test('a row’s page leads to its case', async ({ page, playground }) => {
  await page.goto('./rows/preflight-2.html');
  await page.getByRole('link', { name: 'Open in the playground' }).click();
  await expect(playground.status).toHaveText('405 Method Not Allowed');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a row’s page has policy, request and answer', async ({ page }) => {
    await page.goto('./rows/preflight-2.html');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Preflight, row 2: 405 Method Not Allowed',
    );
    for (const text of ['Allowed Methods: POST, GET, PUT', 'Access-Control-Request-Method: DELETE'])
      await expect(page.getByText(text)).toBeVisible();
  });
});

for (const path of ['rows/index.html', 'rows/preflight-4.html']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${path}, ${colorScheme}, is accessible and fits a phone`, async ({
      page,
      playground,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`./${path}`);
      await playground.fitsTheWidth();
      await expectAccessible(page);
    });
  }
}
