import { expectAccessible } from '../axe.ts';
import { expect, test as base } from '../fixtures.ts';
import { EditorPage } from './editorPage.ts';

const monacoScript = '**/assets/monaco-*.js';

/** Monaco’s own, which differ. */
const formatKey = process.platform === 'linux' ? 'Control+Shift+I' : 'Shift+Alt+F';

const test = base.extend<{ editor: EditorPage }>({
  editor: ({ page }, use) => use(new EditorPage(page)),
});

test.describe('loading', () => {
  test('asks for nothing of Monaco before it is opened', async ({ page, editor, traffic }) => {
    await page.goto('./');
    await page.waitForLoadState('networkidle');
    const asked = traffic.takePaths();
    expect(asked.filter((path) => /monaco|json|codicon/i.test(path))).toEqual([]);

    await editor.press('Open');
    await editor.isLoaded();
    expect(traffic.takePaths().filter((path) => /monaco-.*js/.test(path))).toHaveLength(1);
  });

  test('has a plain text area until Monaco is there, and keeps text, focus and caret', async ({
    page,
    editor,
  }) => {
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route(monacoScript, async (route) => {
      await released;
      await route.continue();
    });
    await page.goto('./?open');
    await editor.field.focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type(' \n');
    await expect(editor.text).toHaveText(/^ \n\{/);

    release();
    await editor.isLoaded();
    await expect(editor.field).toBeFocused();
    await page.keyboard.type('[');
    await expect(editor.text).toHaveText(/^ \n\[.*\{/);
    await expect(editor.field).toHaveCount(1);
  });

  test('keeps the text area and says so when Monaco cannot be loaded', async ({
    page,
    editor,
    traffic,
  }) => {
    traffic.expectProblem(/Failed to load resource.*monaco-/);
    await page.route(monacoScript, (route) => route.abort());
    await page.goto('./?open');

    await expect(page.getByRole('status').getByText('could not be loaded')).toBeVisible();
    await editor.field.fill('[]');
    await expect(editor.text).toHaveText('[]');
    await expectAccessible(page);
  });

  test('leaves nothing in the page when it is closed', async ({ page, editor }) => {
    await editor.open();
    const count = () => page.evaluate(() => document.querySelectorAll('*').length);
    await editor.press('Close');
    await expect(page.locator('.monaco-editor')).toHaveCount(0);
    const closedOnce = await count();

    for (let i = 0; i < 4; i++) {
      await editor.press('Open');
      await editor.isLoaded();
      await editor.showHoverOn('count', editor.hover.getByText('How many.'));
      await editor.press('Close');
    }
    await expect(page.locator('.monaco-editor')).toHaveCount(0);
    await expect.poll(count).toBeLessThanOrEqual(closedOnce);
    const workers = () => page.workers().filter((worker) => worker.url().includes('monaco'));
    await expect.poll(() => workers().length).toBeLessThan(2);
  });
});

test.describe('what it knows', () => {
  test('underlines what a marker names, with its words in the hover', async ({ page, editor }) => {
    await editor.open();
    await expect(editor.underlined).toHaveCount(1);
    await expect(page.locator('.code-bar-error')).toBeVisible();

    await editor.showHoverOn('color', editor.hover.getByText('There is no color here.'));
  });

  test('follows the markers as the text changes', async ({ page, editor }) => {
    await editor.open();
    await editor.goToEndOf(3);
    await page.keyboard.type(',\n"a": "bad"');
    await expect(page.locator('.squiggly-warning')).toHaveCount(1);
    await expect(page.locator('.code-bar-warning')).toBeVisible();
  });

  test('applies what a marker offers, as one edit', async ({ page, editor }) => {
    await editor.open();
    await expect(editor.underlined).toHaveCount(1);
    await editor.goToEndOf(2);
    await page.keyboard.press('Home');
    await page.keyboard.press('Control+.');
    await page.getByText('Write "colour"').click();

    await expect(editor.text).toContainText('"colour": "red"');
    await expect(editor.changes).toHaveText('1');
    await expect(editor.underlined).toHaveCount(0);
  });

  test('completes keys and values from the schema', async ({ page, editor }) => {
    await editor.open();
    await editor.goToEndOf(3);
    await page.keyboard.type(',\n"co');
    await expect(editor.suggestions.filter({ hasText: 'colour' })).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(editor.text).toContainText('"colour":');

    await expect(editor.suggestions.filter({ hasText: '"blue"' })).toBeVisible();
  });

  test('shows what the schema says about a key, with its markup', async ({ page, editor }) => {
    await editor.open();
    await editor.showHoverOn('count', editor.hover.getByText('How many.'));

    await editor.goToEndOf(3);
    await page.keyboard.type(',\n"colour": "red"');
    await page.keyboard.press('Escape');
    await editor.showHoverOn('"colour"', editor.hover.locator('strong', { hasText: 'colour' }));
  });
});

test.describe('the text', () => {
  test('is reported once for every edit', async ({ page, editor }) => {
    await editor.open();
    await editor.goToEndOf(3);
    await page.keyboard.type('23');
    await expect(editor.text).toContainText('"count": 123');
    await expect(editor.changes).toHaveText('2');

    await page.keyboard.press('Control+Z');
    await expect(editor.text).toContainText('"count": 1\n');
    await expect(editor.changes).toHaveText('3');
  });

  test('changes from outside without an echo, and keeps caret and undo', async ({
    page,
    editor,
  }) => {
    await editor.open();
    await editor.goToEndOf(3);
    await editor.press('Set 12');
    await expect(editor.lines).toContainText('12');
    await expect(editor.changes).toHaveText('0');

    await editor.field.focus();
    await page.keyboard.type('3');
    await expect(editor.text).toContainText('"count": 123');

    await page.keyboard.press('Control+Z');
    await page.keyboard.press('Control+Z');
    await expect(editor.text).toContainText('"count": 1\n');
  });

  test('with CRLF is taken over without an echo, and markers stay in place', async ({
    page,
    editor,
  }) => {
    await editor.open();
    await editor.press('CRLF');
    await expect(editor.changes).toHaveText('0');
    await editor.goToEndOf(2);
    await page.keyboard.press('Home');
    await page.keyboard.press('Control+.');
    await page.getByText('Write "colour"').click();
    await expect(editor.text).toContainText('"colour": "red"');
  });

  test('is formatted on request, as one step of undo', async ({ page, editor }) => {
    await editor.open();
    await editor.goToEndOf(3);
    await page.keyboard.type(',"a":[1,2]');
    await expect(editor.text).toContainText('"a":[1,2]');
    const unformatted = await editor.text.textContent();
    await editor.press('Format');
    await expect(editor.text).toContainText('"a": [\n    1,\n    2\n  ]');

    await editor.field.focus();
    await page.keyboard.press('Control+Z');
    await expect(editor.text).toHaveText(unformatted ?? '');
    await page.keyboard.press(formatKey);
    await expect(editor.text).toContainText('"a": [\n    1,\n    2\n  ]');
  });

  test('cannot be changed while it is read-only', async ({ page, editor }) => {
    await editor.open();
    await editor.press('Read-only');
    await editor.goToEndOf(3);
    await page.keyboard.type('2');
    await expect(editor.changes).toHaveText('0');
    await editor.press('Read-only');
    await editor.goToEndOf(3);
    await page.keyboard.type('2');
    await expect(editor.text).toContainText('"count": 12\n');
  });
});

test.describe('the keyboard', () => {
  test('indents with Tab, and leaves with Escape and Tab', async ({ page, editor }) => {
    await editor.open();
    await editor.goToEndOf(1);
    await page.keyboard.press('Tab');
    await expect(editor.text).toHaveText(/^\{ +\n/);

    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'After' })).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(editor.field).toBeFocused();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+Tab');
    await expect(page.getByRole('button', { name: 'Reveal' })).toBeFocused();
  });

  test('goes to a place on request', async ({ page, editor }) => {
    await editor.open();
    await editor.press('Reveal');
    await page.keyboard.type('dis');
    await expect(editor.text).toContainText('"discount"');
  });

  test('lets the page have the keys that are not the editor’s', async ({ page, editor }) => {
    await editor.open();
    await editor.goToEndOf(1);
    await page.keyboard.press('Control+S');
    await page.keyboard.press('Escape');
    await expect(editor.keys).toHaveText(/Ctrl\+S .*Escape/);
  });
});

test.describe('for everyone', () => {
  for (const theme of ['light', 'dark']) {
    test(`has a name, a description and no violation, ${theme}`, async ({ page, editor }) => {
      await editor.open();
      if (theme === 'dark') await editor.press('Theme');
      await expect(editor.field).toHaveAccessibleName(
        'Thing as JSON. Escape, then Tab, leaves the editor.',
      );
      await expect(editor.field).toHaveAccessibleDescription('A thing has a colour and a count.');
      await expectAccessible(page);

      await editor.goToEndOf(3);
      await page.keyboard.type(',\n"');
      await expect(editor.suggestions.first()).toBeVisible();
      await expectAccessible(page);
    });
  }
});
