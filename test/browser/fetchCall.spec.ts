import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

const snippet = `fetch("http://gateway.example:5555/orders", {
  "method": "PUT",
  "headers": { "test1": "a" },
  "referrer": "http://test2.com/cart"
});`;

for (const colorScheme of ['light', 'dark'] as const) {
  test(`from a snippet to the verdict, by keyboard, ${colorScheme}`, async ({
    page,
    playground,
  }) => {
    await page.emulateMedia({ colorScheme });
    await playground.open('#preflight-4');
    await page.getByRole('radio', { name: 'Headers' }).focus();
    await page.keyboard.press('ArrowRight');
    const picture = page.getByRole('group', { name: 'Exchanges, in order' });
    await expect(picture.getByRole('button')).toHaveCount(2);
    await expectAccessible(page);

    // PUT is not one of Allowed Methods: the preflight is refused.
    const code = page.getByRole('textbox', { name: 'fetch() snippet' });
    await code.focus();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText(snippet);
    await expect(page.getByLabel('method', { exact: true })).toHaveValue('PUT');
    await expect(playground.status).toContainText('405');
    await expect(page.getByRole('region', { name: 'Status' })).toContainText(
      'Blocked in the browser',
    );
    await expect(page.getByRole('group', { name: 'Console' })).toContainText(
      'blocked by CORS policy: Response to preflight request',
    );
    await expect(page.getByText('would print this very line')).toBeVisible();
    await expectAccessible(page);

    // What cannot be read says where; the last call stays.
    await page.keyboard.press('End');
    await page.keyboard.insertText(' fetch(');
    await expect(page.getByText('The text ends where')).toBeVisible();
    await page.keyboard.press('ControlOrMeta+Z');

    // The link brings the call back.
    await expect(code).toHaveValue(snippet);
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#v2\./);
    await page.reload();
    await expect(page.getByLabel('method', { exact: true })).toHaveValue('PUT');
    await expect(picture.getByRole('button')).toHaveCount(1);
  });
}
