import { expect, test } from './fixtures.ts';

test('the address bar follows, in the fragment, once something was changed', async ({
  page,
  playground,
}) => {
  await playground.open();
  expect(new URL(page.url()).hash).toBe('');
  await playground.chip('preflight-3').click();
  await expect.poll(() => new URL(page.url()).hash).toBe('#preflight-3');
  await playground.header('Origin').fill('http://other.example');
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#v1\.[\w.-]+$/);

  await page.reload();
  await expect(playground.header('Origin')).toHaveValue('http://other.example');
});

test('a link carries everything: pinned readings, formatting, unfinished texts', async ({
  page,
  playground,
}) => {
  await playground.open('#preflight-4');
  await playground.dependsOn.getByRole('radio', { name: /^Yes/ }).check({ force: true });
  await playground.rawRequest.fill('OPTIONS / HTTP/1.1\nOrigin');
  const link = await playground.copied(() => page.keyboard.press('ControlOrMeta+S'));
  await expect(page.getByText('Link copied.')).toBeVisible();

  await playground.open();
  await page.goto(link);
  await expect(playground.rawRequest).toHaveValue('OPTIONS / HTTP/1.1\nOrigin');
  await expect(page.getByText('Last valid answer.')).toBeVisible();
  await expect(playground.sent).toContainText('Vary');
  await expect(playground.dependsOn).toContainText('pinned');
});

test('an address chosen while the page is open is followed, and can be taken back', async ({
  page,
  playground,
}) => {
  await playground.open('#preflight-1');
  await page.evaluate(() => (location.hash = '#request-2'));
  await expect(playground.litChips).toHaveAttribute('href', '#request-2');
  await playground.button('Undo').first().click();
  await expect(playground.litChips).toHaveAttribute('href', '#preflight-1');
});

test('other tools can write a link by hand', async ({ playground }) => {
  const query =
    'allowedOrigins=https://shop.example&allowMethods=GET,PUT&origin=https://shop.example&requestMethod=DELETE';
  for (const start of ['?', '#?']) {
    await playground.open(start + query);
    await expect(playground.status).toContainText('405 Method Not Allowed');
    await expect(playground.banner).toContainText('DELETE is not one of GET, PUT.');
  }
});

test('the last state is remembered on this device, and offered', async ({ page, playground }) => {
  await playground.open();
  await playground.header('Origin').fill('http://remembered.example');
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#v1/);

  await playground.open();
  await expect(playground.header('Origin')).toHaveValue('http://test2.com');
  await page.getByText('Continue where you left off').waitFor();
  await playground.button('Open it').click();
  await expect(playground.header('Origin')).toHaveValue('http://remembered.example');
  await playground.button('Undo').first().click();
  await expect(playground.header('Origin')).toHaveValue('http://test2.com');
});

test('a case can be copied as Markdown', async ({ playground }) => {
  await playground.open('#preflight-3');
  await playground.button('Share').click();
  const markdown = await playground.copied(() => playground.button('Copy as Markdown').click());
  for (const part of [
    'preflight, row 3: 403 Header Not Supported',
    '`test3` is not in Allow Headers: `test1`, `test2`.',
    '"allowedOrigins": ["http://test2.com"]',
    'Access-Control-Request-Headers: test3',
    'HTTP/1.1 403 Header Not Supported',
    '#preflight-3',
  ]) {
    expect(markdown).toContain(part);
  }
});

test('a request can be copied as curl', async ({ playground }) => {
  await playground.open('#preflight-1');
  const curl = await playground.copied(() => playground.button('Copy as curl').click());
  expect(curl).toBe(
    "curl -i -X OPTIONS 'http://gateway.example:5555/gateway/orders/1.0' -H 'Origin: http://test.com'" +
      " -H 'Access-Control-Request-Method: POST' -H 'Access-Control-Request-Headers: test1,test2'",
  );
});
