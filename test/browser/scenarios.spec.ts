import { expect, test } from './fixtures.ts';

/** What the screen has to say of each: status, what the gateway sends, how many questions it took. */
const preflight200 = [
  'HTTP/1.1 200 OK',
  'Access-Control-Allow-Origin: http://test2.com',
  'Access-Control-Allow-Methods: POST',
  'Access-Control-Allow-Headers: test1,test2',
  'Access-Control-Max-Age: 100',
  'Access-Control-Allow-Credentials: true',
];
const request200 = [
  'HTTP/1.1 200 OK',
  'Access-Control-Allow-Origin: http://test2.com',
  'Access-Control-Allow-Credentials: true',
  'Access-Control-Expose-Headers: header1,header2',
];
const rows = [
  [
    'preflight-1',
    '403 Specified Origin is not allowed',
    ['HTTP/1.1 403 Specified Origin is not allowed'],
    3,
  ],
  ['preflight-2', '405 Method Not Allowed', ['HTTP/1.1 405 Method Not Allowed'], 4],
  ['preflight-3', '403 Header Not Supported', ['HTTP/1.1 403 Header Not Supported'], 6],
  ['preflight-4', '200 OK', preflight200, 6],
  ['preflight-5', '200 OK', preflight200, 7],
  ['preflight-no-origin', '405 Method Not Allowed', ['HTTP/1.1 405 Method Not Allowed'], 1],
  ['preflight-no-method', '405 Method Not Allowed', ['HTTP/1.1 405 Method Not Allowed'], 3],
  [
    'request-1',
    '403 Specified Origin is not allowed',
    ['HTTP/1.1 403 Specified Origin is not allowed'],
    3,
  ],
  ['request-2', '200 OK', request200, 2],
  ['request-3', '200 OK', request200, 3],
  ['request-no-origin', 'Passed on', ['HTTP/1.1 200 OK'], 1],
] as const;

for (const [id, status, response, questions] of rows) {
  for (const way of ['click', 'link'] as const) {
    test(`${id} by ${way}`, async ({ playground }) => {
      if (way === 'link') await playground.open(`#${id}`);
      else {
        await playground.open(id === 'preflight-1' ? '#request-1' : '');
        await playground.chip(id).click();
      }
      await expect(playground.status).toContainText(status);
      await expect(playground.litChips).toHaveAttribute('href', `#${id}`);
      await expect(playground.decided).toContainText(
        new RegExp(`${questions} of |all ${questions} questions`),
      );
      await expect(playground.printed).not.toContainText('Yours differs');

      const copy = playground.sent.getByRole('button', { name: 'Copy the raw response' });
      const copied = await playground.copied(() => copy.click());
      expect(copied.trim().split(/\r?\n/)).toEqual(response);
    });
  }
}

test('a trainer follows row 2 to row 4, reads the erratum and sends the link', async ({
  browser,
  playground,
  page,
}) => {
  await playground.open();
  await playground.chip('preflight-2').click();
  await expect(playground.status).toContainText('405 Method Not Allowed');
  await expect(playground.banner).toContainText('DELETE is not one of POST, GET, PUT.');

  await playground.header('Access-Control-Request-Method').fill('POST');
  await expect(playground.status).toContainText('200 OK');
  await expect(playground.litChips).toHaveAttribute('href', '#preflight-4');
  await expect(playground.printed).toContainText('This shows the row’s example.');

  await playground.chip('preflight-4').click();
  await expect(playground.printed).toContainText('POST,GET,PUT');
  await expect(playground.printed).toContainText('although this row’s policy allows only POST');
  await expect(playground.sent).toContainText('Sent as configured');

  await page.keyboard.press('Escape');
  await playground.header('Origin').fill('http://test9.com');
  await expect(playground.status).toContainText('403 Specified Origin is not allowed');
  await playground.button('Share').click();
  const link = await playground.copied(() => playground.button('Copy link').click());

  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  await other.goto(link);
  await expect(other.getByRole('region', { name: 'Status' })).toContainText('http://test9.com');
  await expect(other.getByLabel('Origin', { exact: true })).toHaveValue('http://test9.com');
  await elsewhere.close();
});
