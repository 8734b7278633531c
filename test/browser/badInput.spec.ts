import { expect, test } from './fixtures.ts';

test.describe('JSON', () => {
  test.beforeEach(async ({ playground }) => {
    await playground.open('#preflight-5');
    await playground.showJson();
    await playground.monaco();
  });

  for (const [name, text, problems] of [
    [
      'does not parse',
      '{"policy": {"allowMethods": ["POST"]\n"maxAge": 100}}',
      ['A comma is missing before "maxAge". Line 2, column 1'],
    ],
    [
      'has everything wrong at once',
      '{"policy": {"allowedOrigins": "x", "allowMethod": [], "maxAge": -1.5,\n"maxAge": -1, "allowMethods": ["GE☃"]}}',
      [
        'allowedOrigins',
        'allowMethod is not a known key',
        'maxAge appears twice',
        'cannot be negative',
        'U+2603',
      ],
    ],
    ['has a header that HTTP cannot carry', '{"policy": {"allowHeaders": ["☃"]}}', ['U+2603']],
  ] as const) {
    test(name, async ({ playground }) => {
      await playground.pasteJson(text);
      for (const problem of problems) {
        const words = problem.split(/(?<=\.) (?=Line)/);
        for (const part of words)
          await expect(
            playground.gateway.getByRole('list', { name: 'Problems of the JSON' }),
          ).toContainText(part);
      }
      await expect(playground.page.getByText('Last valid answer.')).toBeVisible();
      await expect(playground.status).toContainText('200 OK');
      await expect(playground.litChips).toHaveAttribute('href', '#preflight-5');
    });
  }

  test('the form waits for a text that is not JSON, and follows again', async ({ playground }) => {
    await playground.pasteJson('{');
    await playground.showForm();
    await expect(playground.gateway).toContainText('The JSON is invalid');
    await playground.button('Open the JSON').click();
    await playground.pasteJson('{"policy": null}');
    await expect(playground.status).toContainText('Passed on');
    await playground.showForm();
    await expect(playground.gateway).toContainText('no CORS policy');
  });
});

for (const [entry, marked] of [
  ['http://test.com/', 'ends with a slash'],
  ['http://test.com/orders', 'has a path'],
  ['http://Test.com', 'has upper-case letters'],
  ['test.com', 'has no scheme'],
  ['http://test.com:80', 'names the default port'],
] as const) {
  test(`the entry ${entry} is kept and marked`, async ({ playground }) => {
    await playground.open('#preflight-1');
    await playground.listInput('Allowed Origins').fill(entry);
    await playground.listInput('Allowed Origins').press('Enter');
    await expect(playground.entries('Allowed Origins')).toHaveCount(2);
    await expect(playground.entries('Allowed Origins').last()).toContainText(marked);
    await playground
      .entries('Allowed Origins')
      .last()
      .getByRole('button', { name: /^Why/ })
      .click();
    await expect(playground.gateway.getByRole('article')).toContainText(/https?:\/\/test\.com/);
    await expect(playground.status).toContainText('403');
  });
}

test('an invalid or unsupported regex is marked, the others still work', async ({ playground }) => {
  await playground.open('#preflight-1');
  await playground.listInput('Allowed Origins').fill('http://(a');
  await playground.listInput('Allowed Origins').press('Enter');
  await expect(playground.entries('Allowed Origins').last()).toContainText('Unclosed group');
  await expect(playground.status).toContainText('403');

  await playground.listInput('Allowed Origins').fill('http://test\\.(com|org)');
  await playground.listInput('Allowed Origins').press('Enter');
  await expect(playground.status).toContainText('200 OK');
  await expect(playground.banner).toContainText('matches http://test\\.(com|org)');
});

for (const [name, request, said] of [
  ['a value that HTTP cannot carry', 'OPTIONS / HTTP/1.1\nOrigin: ☃', 'U+2603'],
  ['a name that is no token', 'OPTIONS / HTTP/1.1\nOri gin: x', 'A header name may contain only'],
  ['no colon', 'OPTIONS / HTTP/1.1\nOrigin', 'the colon is missing'],
  ['a method that is no token', 'OPT(IONS / HTTP/1.1', 'A method may contain only'],
] as const) {
  test(`no answer is guessed for ${name}`, async ({ playground }) => {
    await playground.open('#preflight-2');
    await playground.rawRequest.fill(request);
    await expect(playground.browser).toContainText(said);
    await expect(playground.page.getByText('Last valid answer.')).toBeVisible();
    await expect(playground.status).toContainText('405 Method Not Allowed');
  });
}

for (const [name, lines, said] of [
  [
    'two Origin lines',
    'Origin: http://test2.com\nOrigin: http://test2.com',
    'A browser sends one Origin line',
  ],
  ['an empty Origin', 'Origin:', 'no browser sends this'],
  ['Origin null', 'Origin: null', 'a page without an origin of its own'],
  ['an Origin with a path', 'Origin: http://test2.com/x', 'It would send http://test2.com'],
] as const) {
  test(`${name} is evaluated as sent, with a note`, async ({ playground }) => {
    await playground.open('#request-2');
    await playground.rawRequest.fill(`GET / HTTP/1.1\n${lines}`);
    await expect(playground.status).toContainText('403 Specified Origin is not allowed');
    await expect(playground.browser).toContainText(said);
  });
}

for (const [name, address, said] of [
  ['foreign', '#hello-world!', 'not a playground link'],
  ['newer', '#v9.AAAA', 'newer version'],
  ['an unknown name', '#preflight-9', 'not the name of a documented scenario'],
  ['an unknown parameter', '#?colour=red', 'unknown parameter: colour'],
] as const) {
  test(`a link that is ${name} says so and shows no answer`, async ({ page, playground }) => {
    await playground.tryToOpen(address);
    await expect(page.getByRole('alert')).toContainText(said);
    await expect(playground.banner).toHaveCount(0);
    await expect(playground.litChips).toHaveCount(0);
    await page.getByRole('button', { name: 'Start with the documented rows' }).click();
    await expect(playground.status).toContainText('405 Method Not Allowed');
  });
}

test('every cut of a link says that it is cut or damaged', async ({ page, playground }) => {
  await playground.open('#preflight-2');
  await playground.header('Origin').fill('http://test7.com');
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#v1/);
  const link = new URL(page.url()).hash;
  for (const length of [5, 12, 30, link.length - 1]) {
    await playground.tryToOpen(link.slice(0, length));
    await expect(page.getByRole('alert')).toContainText(/cut off|damaged/);
    await expect(playground.banner).toHaveCount(0);
  }
});

test('markup is shown as text, wherever it is pasted', async ({ page, playground }) => {
  const markup = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
  await playground.open('#request-1');
  await playground.listInput('Allowed Origins').fill(markup);
  await playground.listInput('Allowed Origins').press('Enter');
  await playground.header('Origin').fill(markup);
  await expect(playground.banner).toContainText('onerror');
  await playground.showJson();
  await playground.monaco();
  await expect(playground.gateway).toContainText('onerror');
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
});

test('10,000 origins work, and one more can be typed', async ({ playground }) => {
  await playground.open('#preflight-1');
  const origins = Array.from({ length: 10_000 }, (_, i) => `https://o${i}.example`);
  await playground.listInput('Allowed Origins').evaluate((input, text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    input.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, origins.join('\n'));
  await expect(playground.gateway).toContainText('10,001 origins');

  await playground.header('Origin').fill('https://o9999.example');
  await expect(playground.status).toContainText('200 OK');
  await playground.header('Origin').fill('https://o10000.example');
  await expect(playground.status).toContainText('403');
  await playground.listInput('Allowed Origins').fill('https://o10000.example');
  await playground.listInput('Allowed Origins').press('Enter');
  await expect(playground.status).toContainText('200 OK');
});
