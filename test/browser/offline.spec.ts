import type { Page } from '@playwright/test';
import { Deployment } from './Deployment.ts';
import { expect, test as base } from './fixtures.ts';
import { Loading } from './loading.ts';
import { PlaygroundPage } from './PlaygroundPage.ts';
import { laterRelease, switchedOff } from './releases.ts';

const test = base.extend<{ deployment: Deployment }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads here what a fixture needs
  deployment: async ({}, use) => {
    const deployment = new Deployment();
    deployment.deploy(laterRelease('r01'));
    await deployment.start();
    await use(deployment);
    await deployment.stop();
  },
  baseURL: async ({ deployment }, use) => use(deployment.url),
});

test.use({ serviceWorkers: 'allow' });

/** Opens a tab, and waits until what it needs is kept. */
async function openKept(page: Page, address = ''): Promise<void> {
  await new PlaygroundPage(page).open(address);
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
    .toBe('activated');
}

const releaseOf = (page: Page) => page.locator('html').getAttribute('data-release');
const notice = (page: Page) => page.getByText('A new version is there.');

/** What a tab that is looked at again does. */
const lookForUpdates = (page: Page) =>
  page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));

const cacheNames = (page: Page) => page.evaluate(() => caches.keys());
const keptPaths = (page: Page) =>
  page.evaluate(async () => {
    const kept = (await caches.keys()).map(async (name) => (await caches.open(name)).keys());
    return (await Promise.all(kept)).flat().map(({ url }) => new URL(url).pathname);
  });

/** Loads a part that is loaded only when it is asked for, and its worker. */
async function readTicket(page: Page): Promise<void> {
  await page.keyboard.press('Alt+t');
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('textbox')
    .first()
    .fill('OPTIONS /a HTTP/1.1\nOrigin: https://shop.example');
  await expect(dialog.getByText('https://shop.example').first()).toBeVisible();
  await expect(dialog.getByRole('button', { name: /^Open/ })).toBeEnabled();
  await page.keyboard.press('Escape');
}

test('without a network it starts, with all of its late parts', async ({
  page,
  deployment,
  traffic,
}) => {
  traffic.expectProblem(/ERR_CONNECTION_REFUSED/);
  await openKept(page);
  await deployment.stop();

  await page.goto('./?origin=https://shop.example&requestMethod=PUT');
  const playground = new PlaygroundPage(page);
  await expect(playground.header('Origin')).toHaveValue('https://shop.example');
  await expect(playground.status).toContainText('403');
  await readTicket(page);
});

test('a page is fresh where the network answers, and the kept one where it does not', async ({
  page,
  deployment,
}) => {
  await openKept(page);
  deployment.deploy(laterRelease('r02'));
  await page.reload();
  expect(await releaseOf(page)).toBe('r02');

  for (const pages of ['never', 'with 503'] as const) {
    deployment.pages = pages;
    await page.goto('./?policy=none');
    expect(await releaseOf(page)).toBe('r01');
    await expect(new PlaygroundPage(page).banner).toBeVisible();
  }
});

test('three releases in a row: a later one is offered, and a tab left open keeps its own', async ({
  page: first,
  context,
  deployment,
  traffic,
}) => {
  traffic.expectProblem(/ERR_CONNECTION_REFUSED/);
  await openKept(first, '#preflight-3');
  await expect(notice(first)).toBeHidden();

  await test.step('the second is offered, and forces nothing', async () => {
    deployment.deploy(laterRelease('r02'));
    await lookForUpdates(first);
    await expect(notice(first)).toBeVisible();
    expect(await releaseOf(first)).toBe('r01');
    await deployment.stop();
    await readTicket(first);
    await deployment.start();
  });

  const second = await context.newPage();
  await test.step('a tab that has it already is offered nothing', async () => {
    await openKept(second, '#preflight-2');
    expect(await releaseOf(second)).toBe('r02');
    await lookForUpdates(second);
    await expect(notice(second)).toBeHidden();
  });

  await test.step('the third takes over when it is asked for, where it is asked for', async () => {
    deployment.deploy(laterRelease('r03'));
    await lookForUpdates(second);
    await notice(second).waitFor();
    await second.getByRole('button', { name: 'Reload' }).click();
    await expect.poll(() => releaseOf(second)).toBe('r03');
    await expect(new PlaygroundPage(second).litChips).toHaveAttribute('href', '#preflight-2');
    await expect(notice(second)).toBeHidden();
    expect(await releaseOf(first)).toBe('r01');
  });

  await test.step('without a network the first tab loads parts of its own, new ones are the third', async () => {
    expect(await cacheNames(first)).toHaveLength(3);
    await deployment.stop();
    await new PlaygroundPage(first).showJson();
    // The full editor was not used before, so the plain field it is.
    traffic.expectProblem(/ERR_FAILED.*monaco/);
    await expect(new PlaygroundPage(first).json).toHaveValue(/"allowedOrigins"/);
    await second.reload();
    expect(await releaseOf(second)).toBe('r03');
    await readTicket(second);
  });

  await test.step('the fourth drops the first', async () => {
    await deployment.start();
    deployment.deploy(laterRelease('r04'));
    await lookForUpdates(second);
    await second.getByRole('button', { name: 'Reload' }).click();
    await expect.poll(() => releaseOf(second)).toBe('r04');
    await expect.poll(() => keptPaths(second)).not.toContainEqual(expect.stringContaining('-r01'));
    for (const id of ['r02', 'r03', 'r04'])
      expect(await keptPaths(second)).toContainEqual(expect.stringContaining(`-${id}`));
    await first.getByRole('button', { name: 'Reload' }).click();
    await expect.poll(() => releaseOf(first)).toBe('r04');
    await expect(new PlaygroundPage(first).litChips).toHaveAttribute('href', '#preflight-3');
  });
});

test('a release that comes back is whole again, and the last to be dropped', async ({
  page,
  deployment,
  traffic,
}) => {
  traffic.expectProblem(/ERR_CONNECTION_REFUSED/);
  await openKept(page);
  const [before] = await cacheNames(page);
  for (const id of ['r02', 'r01']) {
    deployment.deploy(laterRelease(id));
    await lookForUpdates(page);
    await page.getByRole('button', { name: 'Reload' }).click();
    await expect.poll(() => releaseOf(page)).toBe(id);
    await new PlaygroundPage(page).banner.waitFor();
  }
  expect((await cacheNames(page)).indexOf(before ?? '')).toBe(1);
  await deployment.stop();
  await page.reload();
  expect(await releaseOf(page)).toBe('r01');
  await readTicket(page);
});

test('the full editor is kept once it is used, in later releases too', async ({
  page,
  deployment,
  traffic,
}) => {
  traffic.expectProblem(/ERR_CONNECTION_REFUSED/);
  const playground = new PlaygroundPage(page);
  const isEditor = (path: string) => /monaco|codicon|jsonMode/.test(path);
  await openKept(page);
  expect((await keptPaths(page)).filter(isEditor)).toEqual([]);
  await playground.showJson();
  await playground.monaco();
  await expect.poll(async () => (await keptPaths(page)).filter(isEditor).length).toBe(5);

  deployment.deploy(laterRelease('r02'));
  await lookForUpdates(page);
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => releaseOf(page)).toBe('r02');
  await deployment.stop();
  await playground.open();
  expect(await releaseOf(page)).toBe('r02');
  await playground.showJson();
  await playground.monaco();
});

test('the kill switch removes it, and the page goes on', async ({ page, deployment }) => {
  await openKept(page);
  deployment.deploy(switchedOff('r01'));
  await lookForUpdates(page);
  await expect.poll(() => cacheNames(page)).toEqual([]);
  await readTicket(page);
  await expect(notice(page)).toBeHidden();

  await page.reload();
  await expect(new PlaygroundPage(page).banner).toBeVisible();
  const isControlled = () => page.evaluate(() => navigator.serviceWorker.controller !== null);
  expect(await isControlled()).toBe(false);
  expect(await cacheNames(page)).toEqual([]);
});

test('in a frame nothing is kept', async ({ page, deployment }) => {
  const host = Buffer.from('<link rel="icon" href="data:,"><iframe src="./#preflight-2"></iframe>');
  deployment.deploy(new Map([...laterRelease('r01'), ['host.html', host]]));
  const loading = new Loading(page);
  for (const address of ['?embed#preflight-2', 'host.html']) {
    await page.goto(address);
    await page.locator('iframe').or(new PlaygroundPage(page).banner).first().waitFor();
    await loading.end();
    expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
  }
  expect(deployment.requests).toContainEqual(expect.stringContaining('/Dialogs-'));
  expect(deployment.requests).not.toContainEqual(expect.stringContaining('/service-worker'));
});
