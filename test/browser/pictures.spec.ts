import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Download, Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** What is chosen in a section's menu, the last one as the act. */
async function choose(section: Locator, ...names: string[]): Promise<void> {
  const button = section.getByRole('button', { name: 'Picture' });
  const menu = section.page().getByRole('menu', { name: 'Picture' });
  // A menu closes as the page scrolls, and the scroll that brought the button up may end after the click.
  await expect(async () => {
    if (!(await menu.isVisible())) await button.click();
    await expect(menu).toBeVisible({ timeout: 1000 });
    await section.page().evaluate(() => new Promise(requestAnimationFrame));
    await expect(menu).toBeVisible({ timeout: 1000 });
  }).toPass();
  for (const name of names) await section.page().getByText(name, { exact: true }).click();
}

async function saved(section: Locator, ...names: string[]): Promise<Download> {
  const download = section.page().waitForEvent('download');
  await choose(section, ...names);
  return download;
}

/** Width and height that a PNG's head says. */
const pngSize = (png: Buffer): readonly number[] => {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
};

const wire = (page: Page) => page.getByRole('region', { name: 'On the wire' });

/** Where each text of a drawing is, within it. */
const places = (svg: SVGElement) => {
  const room = svg.getBoundingClientRect();
  return [...svg.querySelectorAll('text')].map((text) => {
    const { left, right, top } = text.getBoundingClientRect();
    const { fill } = getComputedStyle(text);
    const at = [left - room.left, right - room.left, top - room.top].map(Math.round);
    return { text: text.textContent, fill, at, isInside: left >= room.left && right <= room.right };
  });
};

const foreignStyle = `<style>
  body { font: italic small-caps bold 20px/3 serif; letter-spacing: 3px; word-spacing: 9px;
    text-transform: uppercase; text-align: right; background: #000; color: red }
</style>`;

test('the flowchart is saved as SVG and PNG, named after the case', async ({ playground }) => {
  await playground.open('#preflight-2');
  const svg = await saved(playground.decided, 'Save SVG');
  expect(svg.suggestedFilename()).toBe('Preflight-2-Method-refused-flowchart.svg');
  const text = await readFile(await svg.path(), 'utf8');
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(text) ?? [];

  const png = await saved(playground.decided, 'Save PNG');
  expect(png.suggestedFilename()).toBe('Preflight-2-Method-refused-flowchart.png');
  const size = pngSize(await readFile(await png.path()));
  expect(size).toEqual([2 * Number(width), 2 * Number(height)]);
});

test('a saved SVG stands alone, as a file and in a page with other fonts on a dark ground', async ({
  browser,
  page,
  playground,
}, info) => {
  await playground.open('#preflight-2');
  await page.getByText('fetch() call').click();
  const elsewhere = await browser.newContext();
  const other = await elsewhere.newPage();
  const requests: string[] = [];
  other.on('request', (request) => requests.push(request.url()));
  for (const section of [playground.decided, wire(page)]) {
    for (const colours of ['Light', 'Dark']) {
      const file = info.outputPath(`${colours}.svg`);
      await (await saved(section, colours, 'Save SVG')).saveAs(file);
      await writeFile(`${file}.html`, foreignStyle + (await readFile(file, 'utf8')));
      const [alone, foreign] = [file, `${file}.html`].map((path) => pathToFileURL(path).href);
      requests.length = 0;
      await other.goto(alone ?? '');
      const drawn = await other.locator('svg').evaluate(places);
      expect(drawn.filter(({ isInside }) => !isInside)).toEqual([]);
      await other.goto(foreign ?? '');
      expect(await other.locator('svg').evaluate(places)).toEqual(drawn);
      expect(requests).toEqual([alone, foreign]);
    }
  }
  await elsewhere.close();
});

test('a PNG is copied', async ({ page, playground }) => {
  await playground.open('#request-2');
  await choose(playground.decided, 'Copy as PNG');
  await expect(page.getByText('Picture copied as PNG.')).toBeVisible();
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const blob = await item?.getType('image/png');
    const { width, height } = await createImageBitmap(blob ?? new Blob());
    return { width, height };
  });
  expect(size).toEqual({ width: 1424, height: 400 });
});

test('an SVG is copied as text', async ({ page, playground }) => {
  await playground.open('#preflight-4');
  const text = await playground.copied(() => choose(playground.decided, 'Copy as SVG'));
  await expect(page.getByText('Picture copied as SVG.')).toBeVisible();
  expect(text).toMatch(/^<svg xmlns=.*<title>How it was decided: Preflight 4 · Allowed<\/title>/);
});

test('a picture is made by keyboard alone, and its menu stays open for the colours', async ({
  page,
  playground,
}) => {
  await playground.open('#preflight-2');
  await playground.decided.getByRole('button', { name: 'Picture' }).focus();
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('menuitemradio', { name: 'Dark' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitemradio', { name: 'Dark' })).toBeChecked();
  await page.keyboard.press('Home');
  const text = await playground.copied(() => page.keyboard.press('Enter'));
  expect(text).toContain('fill="#15181c"');
  await expect(playground.decided.getByRole('button', { name: 'Picture' })).toBeFocused();
});

test('no secret is drawn', async ({ playground }) => {
  await playground.open('#request-1');
  await playground.header('Origin').fill('https://me:hunter2@shop.example');
  const text = await playground.copied(() => choose(playground.decided, 'Copy as SVG'));
  expect(text).toContain('secret-left-out');
  expect(text).not.toContain('hunter2');
});
