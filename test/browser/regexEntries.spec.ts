import type { Locator } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';

/** Whether the caret is below the character before it, middle under middle. */
const isBelow = (caret: Locator) =>
  caret.evaluate((element) => {
    const above = element.previousElementSibling;
    if (!above) return false;
    const [a, b] = [above.getBoundingClientRect(), element.getBoundingClientRect()];
    const middle = ({ left, right }: DOMRect) => (left + right) / 2;
    return Math.abs(middle(a) - middle(b)) < 1 && b.top >= a.bottom - 1; // px
  });

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('an entry that is not an expression is reported with its place', async ({
      page,
      playground,
    }) => {
      await playground.open('#request-2');
      await playground.listInput('Allowed Origins').fill('https://(a|b');
      await playground.listInput('Allowed Origins').press('Enter');
      await expect(playground.entries('Allowed Origins').last()).toContainText('Unclosed group');
      await expect(playground.gateway).toContainText(
        'Not a Java regular expression: Unclosed group, at character 13.',
      );
      await expect(playground.carets).toHaveCount(1);
      await expect(playground.carets).toBeInViewport();

      // After the last character: where the next one would be.
      await expect.poll(() => isBelow(playground.carets)).toBe(true);
      await expect(playground.faulty).toHaveText('https://(a|b\u00A0^');
      await expectAccessible(page);
    });

    test('origins are tried against an entry, by keyboard alone', async ({ page, playground }) => {
      const entry = 'https://[a-z]+\\.shop\\.example';
      await playground.open('#request-1');
      const { keyboard } = page;
      await playground.listInput('Allowed Origins').focus();
      await keyboard.type(entry);
      await keyboard.press('Enter');
      await expect(playground.tryButton(entry)).toBeVisible();

      // From the input up to the token, and on to its button.
      await keyboard.press('ArrowUp');
      await keyboard.press('Tab');
      await expect(playground.tryButton(entry)).toBeFocused();
      await keyboard.press('Enter');
      const origins = playground.tester(entry).getByRole('textbox');
      await expect(origins).toBeFocused();
      await expect(origins).toHaveValue('http://test.com');

      await keyboard.press('ControlOrMeta+A');
      await keyboard.type('https://m.shop.example\nhttps://m.shop.example:8443\nhttps://1.example');
      await expect
        .poll(() => playground.tried(entry))
        .toEqual([
          ['https://m.shop.example', 'match', 'match'],
          ['https://m.shop.example:8443', 'no match', 'match'],
          ['https://1.example', 'no match', 'no match'],
        ]);
      await expect(
        playground.tester(entry).getByRole('columnheader', { name: 'current reading' }),
      ).toContainText('whole value');
      await expectAccessible(page);

      await keyboard.press('Escape');
      await expect(playground.tester(entry)).toBeHidden();
      await expect(playground.tryButton(entry)).toBeFocused();
    });

    test('both fit a phone', async ({ page, playground }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await playground.open('#?allowedOrigins=https://.*&allowedOrigins=https://(a&origin=null');
      await page.getByRole('tab', { name: 'Gateway' }).click();
      await expect(playground.carets).toHaveCount(1);
      await playground.tryButton('https://.*').click();
      await expect
        .poll(() => playground.tried('https://.*'))
        .toEqual([['null', 'no match', 'no match']]);
      await playground.fitsTheWidth();
      await expectAccessible(page);
    });
  });
}

for (const [name, entry, said] of [
  ['wide', '\u{1F600}語語a**', 'Dangling meta character'],
  ['combined with the one before', 'e\u0301**', 'Dangling meta character'],
  ['turned round', '\u202E\u05D0\u05D1**a', 'Dangling meta character'],
  ['invisible', 'a\tb**c', 'Dangling meta character'],
  ['one of many', `${'x'.repeat(100)}**${'y'.repeat(100)}`, 'Dangling meta character'],
] as const) {
  test(`the caret is in the right place where a character is ${name}`, async ({ playground }) => {
    await playground.open(`#?allowedOrigins=${encodeURIComponent(entry)}&origin=null`);
    await expect(playground.gateway).toContainText(said);
    await expect(playground.carets).toHaveCount(1);
    await expect.poll(() => isBelow(playground.carets)).toBe(true);

    // The second asterisk is to blame: everything before it is drawn to its left, or a line above.
    const inOrder = () =>
      playground.carets.evaluate((caret) => {
        const at = caret.parentElement;
        const before = at?.previousElementSibling?.getBoundingClientRect();
        const here = at?.getBoundingClientRect();
        if (!before || !here) return false;
        return before.right <= here.left + 0.5 || before.top < here.top;
      });
    await expect.poll(inOrder).toBe(true);
    const shown = await playground.faulty.textContent();
    expect(shown?.length).toBeLessThan(70);
  });
}
