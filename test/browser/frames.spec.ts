import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, type FrameLocator, type Page } from '@playwright/test';
import { packScenario } from '#core/share/codec.ts';
import { emptyScenario } from '#core/scenario/emptyScenario.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { request, setup } from '../helpers/setups.ts';
import { expectAccessible } from './axe.ts';
import { Traffic } from './traffic.ts';

/** A page of another site, with a policy as strict as one can be that has frames and a script. */
const parentPolicy = (frames: string) =>
  `default-src 'none'; frame-src ${frames}; script-src 'nonce-parent'; style-src 'unsafe-inline'`;

/** As in README: gives each frame the height that it tells. */
const parentScript = `
  window.told = [];
  addEventListener('message', ({ data, source }) => {
    window.told.push(data);
    if (data?.corsPlayground !== 1 || !(data.height > 0)) return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source) frame.style.height = \`\${data.height}px\`;
  });`;

interface Site {
  /** Opens a page of the other site with a frame in it. */
  readonly open: (address: string, attributes?: string) => Promise<FrameLocator>;
  readonly told: () => Promise<{ corsPlayground: number; height: number }[]>;
}

const test = base.extend<{ site: Site; traffic: Traffic }>({
  site: async ({ page, baseURL: served }, use) => {
    const baseURL = served ?? '';
    let body = '';
    const server: Server = createServer((_, response) => {
      response.setHeader('Content-Type', 'text/html');
      response.setHeader('Content-Security-Policy', parentPolicy(new URL(baseURL).origin));
      response.end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const { port } = server.address() as AddressInfo;
    const traffic = new Traffic(new URL(baseURL).origin);
    await traffic.watch(page.context());
    traffic.expectProblem(new RegExp(`^foreign request: http://127\\.0\\.0\\.1:${port}/$`));
    await use({
      open: async (
        address,
        attributes = 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"',
      ) => {
        body =
          `<!doctype html><html lang="en"><title>Documentation</title><body><main>` +
          `<script nonce="parent">${parentScript}</script>` +
          `<iframe src="${baseURL}${address}" title="A case" ${attributes} ` +
          `style="border:0;width:100%;height:480px"></iframe></main>`;
        await page.goto(`http://127.0.0.1:${port}/`);
        return page.frameLocator('iframe');
      },
      told: () => page.evaluate(() => (window as unknown as { told: never[] }).told),
    });
    server.close();
    base.expect(traffic.unexpected, 'problems that the pages reported').toEqual([]);
  },
});

const { expect } = test;
const status = (frame: FrameLocator) =>
  frame.getByRole('region', { name: 'Status' }).getByRole('heading');
const height = (page: Page) =>
  page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);

const origin = 'https://shop.example';
function linkTo(scenario: Partial<Scenario>): string {
  const packed = packScenario({ ...emptyScenario, ...scenario });
  return packed.ok ? packed.value : '';
}
const call = linkTo({
  setup: setup({ allowedOrigins: [origin], allowMethods: ['GET'] }),
  page: { call: { pageOrigin: origin, url: 'https://api.example/orders', method: 'PUT' } },
});
const regex = linkTo({
  setup: setup({ allowedOrigins: ['https://[a-z]+\\.example'], allowMethods: ['GET'] }),
  request: request('GET', { Origin: origin }),
});

for (const [what, attributes] of [
  ['sandboxed', 'sandbox="allow-scripts"'],
  ['not sandboxed', ''],
] as const) {
  test.describe(`a frame on another site, ${what}`, () => {
    test('shows a documented row', async ({ site }) => {
      const frame = await site.open('embed.html#preflight-2', attributes);
      await expect(status(frame)).toHaveText('405 Method Not Allowed');
      await expect(frame.locator('mark')).toHaveText(['POST', 'GET', 'PUT', 'DELETE']);
      await expect(frame.getByRole('article')).toHaveCount(2);
    });

    test('shows a call, by scripts that are loaded for it', async ({ site }) => {
      const frame = await site.open(`embed.html#${call}`, attributes);
      await expect(status(frame)).toHaveText('405 Method Not Allowed');
      await expect(frame.getByRole('group', { name: 'Exchanges, in order' })).toBeVisible();
    });

    test('judges expressions, and unfolds the decision', async ({ site }) => {
      const frame = await site.open(`embed.html#${regex}`, attributes);
      await expect(status(frame)).toHaveText('200 OK');
      await frame.getByRole('button', { name: /How it was decided/ }).click();
      await expect(frame.locator('li[data-step]').first()).toBeAttached();
    });
  });
}

for (const width of [760, 366]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${width} px, ${colorScheme}`, () => {
      test.use({ viewport: { width: width + 16, height: 900 }, colorScheme });

      for (const [what, address] of [
        ['a row', '#preflight-2'],
        ['a call', `#${call}`],
        ['a broken link', '#v1.broken'],
      ] as const) {
        test(`${what}: accessible, as high as it says, not wider`, async ({ page, site }) => {
          const frame = await site.open(`embed.html${address}`);
          await expect(frame.getByText('Open', { exact: false }).first()).toBeVisible();
          const main = frame.getByRole('main');
          await expect(main).toHaveAttribute('aria-busy', 'false');
          const own = () =>
            main.evaluate((node) => {
              const { scrollHeight, scrollWidth, clientWidth } = document.documentElement;
              const rest = {
                sideways: scrollWidth - clientWidth,
                below: scrollHeight - innerHeight,
              };
              return { ...rest, height: Math.ceil(node.getBoundingClientRect().height) };
            });
          await expect.poll(own).toMatchObject({ sideways: 0, below: 0 });
          expect(await height(page)).toBe((await own()).height);
          await expectAccessible(page);
          const ground = await main.evaluate((node) => getComputedStyle(node).backgroundColor);
          expect(ground).toBe(colorScheme === 'dark' ? 'rgb(21, 24, 28)' : 'rgb(255, 255, 255)');
        });
      }
    });
  }
}

test('tells its height once for each change, and when it is asked', async ({ page, site }) => {
  const frame = await site.open('embed.html#preflight-2');
  await expect(status(frame)).toBeVisible();
  await expect.poll(async () => (await site.told()).length).toBe(1);
  const [first] = await site.told();
  expect(first).toEqual({ corsPlayground: 1, height: await height(page) });

  await frame.getByRole('button', { name: /How it was decided/ }).click();
  await expect
    .poll(async () => (await site.told()).at(-1)?.height)
    .toBeGreaterThan(first!.height + 100);
  await frame.getByRole('button', { name: /How it was decided/ }).click();
  await expect.poll(async () => (await site.told()).at(-1)).toEqual(first);

  const before = (await site.told()).length;
  await page
    .locator('iframe')
    .evaluate((node: HTMLIFrameElement) =>
      node.contentWindow?.postMessage({ corsPlayground: 1 }, '*'),
    );
  await expect.poll(async () => (await site.told()).slice(before)).toEqual([first]);
});

test('shows the parts and the theme that its address names', async ({ site }) => {
  const frame = await site.open(`embed.html#${call}?show=picture&theme=dark`);
  await expect(frame.getByRole('group', { name: 'Exchanges, in order' })).toBeVisible();
  await expect(frame.getByRole('article')).toHaveCount(0);
  await expect(frame.getByRole('region', { name: 'Policy' })).toHaveCount(0);
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('follows its own address', async ({ page, site, baseURL }) => {
  const frame = await site.open('embed.html#preflight-2');
  await expect(status(frame)).toHaveText('405 Method Not Allowed');
  const go = (hash: string) =>
    page
      .locator('iframe')
      .evaluate((node: HTMLIFrameElement, src) => (node.src = src), `${baseURL}embed.html${hash}`);
  await go('#request-1');
  await expect(status(frame)).toHaveText('403 Specified Origin is not allowed');
  await go('#preflight-9');
  await expect(frame.getByText('is not the name of a documented scenario')).toBeVisible();
});

test('says that a link is broken, and shows nothing else', async ({ site }) => {
  const frame = await site.open(`embed.html#${call.slice(0, -4)}`);
  await expect(frame.getByText('This link is cut off at its end.')).toBeVisible();
  await expect(frame.getByText('Nothing is shown, rather than something wrong.')).toBeVisible();
  await expect(frame.getByRole('link')).toHaveText(['Open an empty playground']);
  await expect(frame.getByRole('region', { name: 'Status' })).toHaveCount(0);
  await expect(frame.getByRole('article')).toHaveCount(0);
});

test('opens the playground in a tab of its own', async ({ context, site }) => {
  const frame = await site.open(`embed.html#${regex}?show=answer`);
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    frame.getByRole('link', { name: 'Open in playground' }).click(),
  ]);
  await expect(opened.getByLabel('Origin', { exact: true })).toHaveValue(origin);
  await opened.close();
});

for (const address of [
  '#embed/preflight-4',
  '?embed#preflight-4',
  '#embed?origin=a&allowedOrigins=a',
]) {
  test(`an address from before frames had a page leads to it: ${address}`, async ({ site }) => {
    // The app's own page, which leads there, has never worked in a sandbox.
    const frame = await site.open(address, '');
    await expect(status(frame)).toHaveText('200 OK');
    await expect(frame.getByRole('region', { name: 'Policy' })).toBeVisible();
    await expect(frame.getByRole('textbox')).toHaveCount(0);
  });
}
