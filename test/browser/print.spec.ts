import type { Page } from '@playwright/test';
import { documentedIds } from '../../src/core/gateway/outcome.ts';
import { expect, test } from './fixtures.ts';

/** Pages of a PDF: none of the objects that say so is compressed. */
const pagesOf = (pdf: Buffer): number =>
  (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;

/** What is printed in place of the page. */
const sheetOf = (page: Page) => page.locator('.print-sheet');

/** A part of the sheet, by the beginning of its title. */
const part = (page: Page, title: string) =>
  sheetOf(page).getByRole('heading', { level: 2, name: new RegExp(`^${title}`) });

async function print(page: Page, format: 'A4' | 'Letter' = 'A4'): Promise<number> {
  return pagesOf(await page.pdf({ format }));
}

const controls = 'button, input, textarea, select, [role=status], [role=tab], dialog';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`from the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    // What is dark on the screen is checked once for a refusal and once for an allowed request.
    const rows = colorScheme === 'light' ? documentedIds : (['preflight-2', 'request-2'] as const);
    for (const id of rows) {
      test(`${id} is one page, with all that there is to know`, async ({ page, playground }) => {
        await playground.open(`#${id}`);
        const status = await playground.status.textContent();
        expect(await print(page, 'A4')).toBe(1);
        expect(await print(page, 'Letter')).toBe(1);

        await page.emulateMedia({ media: 'print' });
        const sheet = sheetOf(page);
        await expect(sheet).toHaveCount(1);
        await expect(sheet.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(sheet).toContainText((status ?? '').trim().slice(0, 3));
        for (const title of ['Policy', 'Request', 'Answer', 'How it was decided', 'Depends on'])
          await expect(part(page, title)).toBeVisible();
        await expect(sheet.locator('svg[role=img]')).toBeVisible();
        const link = sheet.getByRole('link');
        await expect(link).toHaveText(new RegExp(`#${id}$`));
        expect(await link.getAttribute('href')).toBe(await link.textContent());

        expect(await overlapping(page)).toEqual([]);
        await expect(page.locator(controls).filter({ visible: true })).toHaveCount(0);
        const colours = await sheet.evaluate((article) =>
          [...article.querySelectorAll('p, td, dd, li, h1, h2')].map(
            (element) => getComputedStyle(element).color,
          ),
        );
        expect(colours).toContain('rgb(0, 0, 0)');
        for (const colour of colours) expect(colour).toMatch(/^rgb\((0, 0, 0|68, 68, 68)\)$/);
      });
    }
  });
}

test('a fetch() call is two pages at most, with its exchanges and what the page gets', async ({
  page,
  playground,
}) => {
  await playground.open('#preflight-4');
  await page.getByText('fetch() call').click();
  await expect(page.getByRole('region', { name: 'On the wire' })).toBeVisible();
  for (const format of ['A4', 'Letter'] as const)
    expect(await print(page, format)).toBeLessThanOrEqual(2);
  await page.emulateMedia({ media: 'print' });
  for (const title of ['Call', 'On the wire', '1 Preflight', '2 Request', 'In the browser', 'Link'])
    await expect(part(page, title)).toBeVisible();
  await expect(sheetOf(page)).toContainText('The page reads the answer');
});

test('of an answer that is hidden only what is asked is printed', async ({ page, playground }) => {
  await playground.open('#preflight-2');
  await page.keyboard.press('h');
  await expect(playground.status).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(sheetOf(page)).toContainText('The answer is hidden.');
  await expect(part(page, 'Request')).toBeVisible();
  expect(await page.locator('body').innerText()).not.toMatch(/405|Not Allowed|row 2|preflight-2/);
});

test('after printing the page is there again, and the sheet is gone', async ({
  page,
  playground,
}) => {
  await playground.open('#preflight-2');
  await print(page);
  await expect(playground.banner).toBeVisible();
  await expect(page.locator('.print-sheet')).toHaveCount(0);
});

test('no dialog and no toast is printed', async ({ page, playground }) => {
  await playground.open('#preflight-2');
  await playground.chip('preflight-3').click();
  await expect(page.getByText('Loaded preflight 3.')).toBeVisible();
  await playground.button('Share').click();
  await page.emulateMedia({ media: 'print' });
  await expect(sheetOf(page)).toBeVisible();
  await expect(page.locator('body')).not.toContainText('Loaded preflight 3.', {
    useInnerText: true,
  });
  await expect(page.locator(controls).filter({ visible: true })).toHaveCount(0);
});

test('Share offers to print', async ({ page, playground }) => {
  await playground.open('#preflight-2');
  await page.evaluate(() => (window.print = () => document.body.setAttribute('data-printed', '')));
  await playground.button('Share').click();
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('body[data-printed]')).toHaveCount(1);
});

const many = Array.from({ length: 100 }, (_, i) => `https://shop-${i}.of-a-long-name.example`).join(
  ',',
);

test('a policy of a hundred entries is printed whole', async ({ page, playground }) => {
  await playground.open(
    `#?allowedOrigins=${many}&allowMethods=GET&origin=https://shop-7.of-a-long-name.example`,
  );
  expect(await print(page)).toBeLessThanOrEqual(3);
  await page.emulateMedia({ media: 'print' });
  await expect(sheetOf(page)).toContainText('https://shop-99.of-a-long-name.example');
  expect([...(await wider(page)), ...(await overlapping(page))]).toEqual([]);
});

test('a long link is cut with a sign, and still one', async ({ page, playground }) => {
  const noise = Array.from(
    { length: 1500 },
    (_, i) => `https://${(i * 7919) % 10007}x${i}.example`,
  );
  await playground.open(`#?allowedOrigins=${noise.join(',')}&origin=https://a.example`);
  await page.emulateMedia({ media: 'print' });
  const sheet = sheetOf(page);
  await expect(sheet).toContainText(/Cut: the link has [\d,]+ characters\./);
  await expect(sheet).toContainText('and 1,300 more');
  expect((await sheet.getByRole('link').getAttribute('href'))?.length).toBeGreaterThan(2000);
  expect(await print(page)).toBeLessThanOrEqual(5);
});

test('nothing is cut at the side where values are long, or printed twice as large', async ({
  page,
  playground,
}) => {
  const origin = `https://${'a'.repeat(600)}.example`;
  await playground.open(
    `#?allowedOrigins=${origin}&allowMethods=GET&origin=${origin}&requestMethod=${'M'.repeat(300)}`,
  );
  await page.setViewportSize({ width: 340, height: 800 });
  await page.emulateMedia({ media: 'print' });
  await expect(sheetOf(page)).toBeVisible();
  expect(await wider(page)).toEqual([]);
});

/** Cells that their text does not fit into. */
function overlapping(page: Page): Promise<readonly string[]> {
  return sheetOf(page)
    .locator('td, dd, dt, li')
    .evaluateAll((cells) =>
      cells
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
        .map(({ textContent }) => textContent),
    );
}

/** What reaches out of the sheet to the right. */
function wider(page: Page): Promise<readonly string[]> {
  return sheetOf(page).evaluate((sheet) => {
    const { right } = sheet.getBoundingClientRect();
    return [...sheet.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > right + 1)
      .map((element) => element.textContent.slice(0, 80));
  });
}

test('no secret is printed', async ({ page, playground }) => {
  await playground.open('#request-2');
  await playground.rawRequest.fill(
    'GET /orders?token=hunter2 HTTP/1.1\nOrigin: http://test2.com\nAuthorization: Bearer hunter2',
  );
  await page.emulateMedia({ media: 'print' });
  const sheet = sheetOf(page);
  await expect(sheet).toContainText('secret-left-out');
  await expect(sheet).not.toContainText('hunter2');
});
