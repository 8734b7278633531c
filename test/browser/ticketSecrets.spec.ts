import { expect, test } from './fixtures.ts';

/** Each in a place of its own, so that a leak tells where it came from. */
const secret = (place: string) => `s3cret${place}zq`;

const places = ['bearer', 'cookie', 'query', 'user', 'body', 'key', 'setcookie', 'harcookie'];

const url = `https://u:${secret('user')}@gw.acme.example:5543/orders/7?access_token=${secret('query')}`;
const shop = 'https://shop.acme.example';

const ticket = `curl -v -X PUT '${url}' -H 'Origin: ${shop}' -H 'Authorization: Bearer ${secret('bearer')}' -H 'Cookie: sid=${secret('cookie')}' -H 'X-API-Key: ${secret('key')}' --data '{"password":"${secret('body')}"}'
> PUT /orders/7?access_token=${secret('query')} HTTP/1.1
> Host: gw.acme.example:5543
> Origin: ${shop}
> Authorization: Bearer ${secret('bearer')}
> Cookie: sid=${secret('cookie')}
>
< HTTP/1.1 403 Specified Origin is not allowed
< Set-Cookie: sid=${secret('setcookie')}; HttpOnly
<
`;

const recording = JSON.stringify({
  log: {
    version: '1.2',
    entries: [
      {
        request: {
          method: 'PUT',
          url,
          headers: [
            { name: 'Origin', value: shop },
            { name: 'Cookie', value: `sid=${secret('cookie')}` },
            { name: 'Authorization', value: `Bearer ${secret('bearer')}` },
            { name: 'X-API-Key', value: secret('key') },
          ],
          cookies: [{ name: 'sid', value: secret('harcookie') }],
          queryString: [{ name: 'access_token', value: secret('query') }],
          postData: { mimeType: 'application/json', text: `{"p":"${secret('body')}"}` },
        },
        response: {
          status: 403,
          statusText: 'Specified Origin is not allowed',
          headers: [{ name: 'Set-Cookie', value: `sid=${secret('setcookie')}` }],
          cookies: [{ name: 'sid', value: secret('harcookie') }],
          content: { size: 9, mimeType: 'text/plain', text: secret('body') },
        },
      },
    ],
  },
});

/** All that the page holds or shows. */
const inPage = () =>
  [
    document.documentElement.outerHTML,
    document.title,
    location.href,
    ...[...document.querySelectorAll('input, textarea')].map((field) =>
      'value' in field ? String(field.value) : '',
    ),
    ...[localStorage, sessionStorage].flatMap((store) => Object.entries(store).flat()),
  ].join('\n');

for (const [what, text, file] of [
  ['pasted text', ticket, null],
  ['a dropped recording', recording, 'shop.har'],
] as const) {
  test(`no secret of ${what} is shown, kept, linked or copied`, async ({ page, playground }) => {
    const leaksOf = (held: string) => places.filter((place) => held.includes(secret(place)));
    expect(leaksOf(text).length).toBeGreaterThan(6);
    await playground.open('#preflight-4');
    if (file === null) {
      await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text);
      await page.keyboard.press('Control+v');
    } else {
      const data = await page.evaluateHandle(
        ([content, name]) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([content], name));
          return transfer;
        },
        [text, file] as const,
      );
      await page.dispatchEvent('body', 'drop', { dataTransfer: data });
    }
    const dialog = page.getByRole('dialog', { name: 'Paste a ticket' });
    await expect(dialog.getByText('Left out as secret')).toBeVisible();
    expect(leaksOf(await page.evaluate(inPage))).toEqual([]);
    await expect(dialog.getByText('Replaces:')).toBeVisible();
    await page.keyboard.press('Control+Enter');
    await expect(playground.verdict).toBeVisible();
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#v/);
    expect(leaksOf(await page.evaluate(inPage))).toEqual([]);

    await playground.button('Share').click();
    for (const copy of ['Copy link', 'Copy as reply', 'as plain text', 'Copy as Markdown']) {
      const button = page.getByRole('dialog').getByRole('button', { name: copy });
      const copied = await playground.copied(() => button.click());
      expect(leaksOf(copied), copy).toEqual([]);
    }
    await page.keyboard.press('Escape');
    await page.reload();
    await expect(playground.verdict).toBeVisible();
    expect(leaksOf(await page.evaluate(inPage))).toEqual([]);
  });
}
