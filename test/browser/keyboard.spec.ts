import { expect, test } from './fixtures.ts';

test('a whole case by keyboard alone', async ({ page, playground }) => {
  await playground.open();
  const { keyboard } = page;
  const tabTo = async (name: RegExp) => {
    for (let i = 0; i < 80; i++) {
      await keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const element = document.activeElement;
        const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
        return [
          element?.getAttribute('aria-label'),
          ...labels.map((l) => l.textContent),
          element?.textContent,
        ]
          .join(' ')
          .trim();
      });
      if (name.test(focused)) return;
    }
    throw new Error(`Tab never reached ${name}`);
  };

  // Loads row 2 from the strip.
  await tabTo(/Preflight 2 · Method refused/);
  await keyboard.press('Enter');
  await expect(playground.litChips).toHaveAttribute('href', '#preflight-2');

  // Adds the missing method to the policy.
  await tabTo(/^Add DELETE/);
  await keyboard.press('Enter');
  await expect(playground.status).toContainText('200 OK');

  // Types another Origin, then allows it in the list of the policy.
  await keyboard.press('Alt+2');
  await tabTo(/^Origin/);
  await keyboard.press('ControlOrMeta+A');
  await keyboard.type('https://shop.example');
  await expect(playground.status).toContainText('403');
  await keyboard.press('Alt+1');
  await tabTo(/Add https:\/\/shop\.example/);
  await keyboard.press('Enter');
  await expect(playground.status).toContainText('200 OK');

  // Pins a reading in the answer.
  await keyboard.press('Alt+3');
  await expect(page.locator('#answer')).toBeFocused();
  await tabTo(/Depends on|As a list/);
  await playground.dependsOn.getByRole('radio').first().focus();
  await keyboard.press('ArrowDown');
  await expect(playground.dependsOn).toContainText('pinned');

  // Undoes it outside a field, opens the list of keys, closes it, copies the link.
  await keyboard.press('Alt+3');
  await keyboard.press('ControlOrMeta+Z');
  await expect(playground.dependsOn).not.toContainText('pinned');
  await keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
  await keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await keyboard.press('ControlOrMeta+S');
  await expect(page.getByText('Link copied.')).toBeVisible();
});

for (const [key, pane, views] of [
  ['Alt+1', 'gateway', 3],
  ['Alt+2', 'browser', 2],
] as const) {
  test(`${key} leads to its pane though it was pressed before that was there`, async ({
    page,
    playground,
  }) => {
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route(/inputs-.*\.js/, async (route) => {
      await released;
      await route.continue();
    });
    await playground.tryToOpen('#preflight-2');
    await expect(playground.sent).toBeVisible();
    await page.keyboard.press(key);
    await expect(playground[pane].getByRole('radio')).toHaveCount(0);
    release();
    await expect(playground[pane].getByRole('radio')).toHaveCount(views);
    await expect(playground[pane]).toBeFocused();
  });
}

test('keys belong to a field while one types into it', async ({ page, playground }) => {
  await playground.open('#preflight-2');
  await playground.chip('preflight-1').click();
  await playground.header('Origin').focus();
  await page.keyboard.press('End');
  await page.keyboard.type('?');
  await expect(playground.header('Origin')).toHaveValue('http://test.com?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('on a phone, tabs show one pane at a time below the answer’s banner', async ({
  page,
  playground,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await playground.open('#preflight-2');
  await expect(playground.sent).toBeVisible();
  await expect(playground.gateway).toBeHidden();
  await page.getByRole('tab', { name: 'Browser' }).click();
  await playground.header('Access-Control-Request-Method').fill('POST');
  await expect(playground.status).toContainText('200 OK');
  await expect(playground.sent).toBeHidden();
  await page.getByRole('tab', { name: 'Browser' }).press('ArrowRight');
  await expect(playground.sent).toBeVisible();
  await page.getByRole('button', { name: 'Next scenario' }).click();
  await expect(playground.status).toContainText('200 OK');
  await playground.fitsTheWidth();
});
