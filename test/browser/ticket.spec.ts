import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { recording, wholeTicket as ticket } from './tickets.ts';

test('a whole ticket by paste: found, opened, undone, and nothing secret anywhere', async ({
  page,
  playground,
  traffic,
}) => {
  await playground.open('#preflight-4');
  await page.evaluate((text) => navigator.clipboard.writeText(text), ticket);
  await page.keyboard.press('Control+v');
  const dialog = page.getByRole('dialog', { name: 'Paste a ticket' });
  const found = dialog.getByRole('region', { name: 'Found' });
  await expect(found.getByText('405 Method Not Allowed')).toBeVisible();
  await expect(dialog.getByText('Fits the answer.')).toBeVisible();
  await expect(dialog.getByText('Left out as secret')).toBeVisible();
  expect(await page.content()).not.toContain('s3cret');
  expect(await dialog.getByRole('textbox').inputValue()).not.toContain('s3cret');
  await expect(dialog.getByText('Replaces:')).toBeVisible();
  traffic.takePaths();
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('Opened the ticket.')).toBeVisible();
  await expect(playground.status).toContainText('405 Method Not Allowed');
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#v/);
  await playground.button('Undo').first().click();
  await expect(playground.status).toContainText('200 OK');
  expect(traffic.takePaths().filter((path) => !path.startsWith('/assets/'))).toEqual([]);
});

test('a recording by drop: failed ones first, one chosen with the keys', async ({
  page,
  playground,
}) => {
  await playground.open('#preflight-4');
  const data = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'shop.har'));
    return data;
  }, recording);
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
  await expect(page.getByText('Drop to read it as a ticket')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  const dialog = page.getByRole('dialog', { name: 'Paste a ticket' });
  const rows = dialog.getByRole('option');
  await expect(rows).toHaveCount(1);
  await expect(rows.first()).toContainText('405');
  await dialog.getByText('All 40').click();
  await expect(rows.first()).toBeVisible();
  const list = dialog.getByRole('listbox', { name: 'Exchanges' });
  await list.focus();
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('/');
  await page.keyboard.type('orders/7');
  await expect(rows).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Opened the ticket.')).toBeVisible();
});

test('by keyboard: empty, typed, Escape keeps it; in a field a paste stays there', async ({
  page,
  playground,
}) => {
  await playground.open('#preflight-4');
  await page.keyboard.press('Alt+t');
  const dialog = page.getByRole('dialog', { name: 'Paste a ticket' });
  await expect(dialog.getByText('What can be read')).toBeVisible();
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('hello');
  await expect(dialog.getByText('Nothing here can be opened.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await playground.button('Paste a ticket').click();
  await expect(dialog.getByRole('textbox')).toHaveValue('hello');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.evaluate(() => navigator.clipboard.writeText('https://x.example'));
  await playground.header('Origin').focus();
  await page.keyboard.press('Control+v');
  await expect(playground.header('Origin')).toHaveValue(/https:\/\/x\.example/);
  await expect(dialog).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const [name, width, height] of [
      ['a desk', 1280, 800],
      ['a phone', 390, 844],
    ] as const) {
      test(`no violation on ${name}, empty, with a ticket, without one`, async ({
        page,
        playground,
      }) => {
        await page.setViewportSize({ width, height });
        await playground.open('#preflight-2');
        await page.keyboard.press('Alt+t');
        const dialog = page.getByRole('dialog', { name: 'Paste a ticket' });
        await expect(dialog).toBeVisible();
        await expectAccessible(page);
        const field = dialog.getByRole('textbox');
        for (const text of [ticket, ticket.split('\n')[1] ?? '', 'hello']) {
          await field.fill(text);
          await expect(
            text === 'hello'
              ? dialog.getByText('Nothing here')
              : dialog.getByRole('region', { name: 'Found' }).getByText('Console line'),
          ).toBeVisible();
          await expectAccessible(page);
        }
        await playground.fitsTheWidth();
      });
    }
  });
}

test('curl in the raw request is read as a ticket', async ({ page, playground }) => {
  await playground.open('#preflight-4');
  await page
    .getByRole('textbox', { name: 'Raw request' })
    .fill("curl -X OPTIONS https://gw.acme.example/x -H 'Origin: https://shop.acme.example'");
  await expect(page.getByText('This is not a raw request.')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Problems' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Read it as a ticket' }).click();
  const dialog = page.getByRole('dialog', { name: 'Paste a ticket' });
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Open' }).click();
  await expect(page.getByRole('textbox', { name: 'Raw request' })).toHaveValue(
    /^OPTIONS \/x HTTP\/1\.1\nHost: gw\.acme\.example\nOrigin: https:\/\/shop\.acme\.example/,
  );
});

const lineAlone =
  "orders:1 Access to fetch at 'https://gw.acme.example:5543/gateway/Orders/1.0/orders' from origin 'https://shop.acme.example' has been blocked by CORS policy: Response to preflight request doesn't pass access control check: No 'Access-Control-Allow-Origin' header is present on the requested resource.";

test('a console line alone: what is missing, opened all the same, and a reply that judges by no policy', async ({
  page,
  playground,
}) => {
  await playground.open('#preflight-2');
  await page.evaluate((text) => navigator.clipboard.writeText(text), lineAlone);
  await page.keyboard.press('Control+v');
  const dialog = page.getByRole('dialog', { name: 'Paste a ticket' });
  await expect(dialog.getByText('This line alone does not say why.')).toBeVisible();
  const missing = dialog.getByRole('region', { name: 'What is missing' });
  await expect(missing.getByRole('listitem')).toHaveCount(3);
  await expect(missing.getByText('curl -i -X OPTIONS')).toBeVisible();
  await dialog.getByRole('button', { name: 'Open what is there' }).click();
  await expect(playground.banner).toBeVisible();
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: 'Copy as reply' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain('No policy came with the ticket');
  const reply = await page.evaluate(() => navigator.clipboard.readText());
  expect(reply).toContain(lineAlone.replace('orders:1 ', ''));
  expect(reply).toContain('#### What is missing');
  expect(reply).toContain("'https://gw.acme.example:5543/gateway/Orders/1.0/orders'");
  expect(reply).not.toMatch(/Change needed|Evidence|test2\.com/);
  await page.getByRole('button', { name: 'Judge by the policy here' }).click();
  await page.getByRole('button', { name: 'Copy as reply' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toContain('Change needed');
});
