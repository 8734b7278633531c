import { spawn } from 'node:child_process';
import type { Page } from '@playwright/test';
import { testSetups } from '#core/calibration/testSetups.ts';
import { documentedScenario } from '#core/documented/scenarios.ts';
import { readingAlternatives, readingIds, type Readings } from '#core/gateway/readings.ts';
import { emptyScenario } from '#core/scenario/emptyScenario.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { packScenario } from '#core/share/codec.ts';
import { startGateway, type Gateway, type GatewayOptions } from '../helpers/gatewayServer.ts';
import { byNginx, observedCase } from '../helpers/observedCases.ts';
import { noPolicy, preflight } from '../helpers/setups.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './fixtures.ts';
import type { PlaygroundPage } from './PlaygroundPage.ts';

function linkTo(scenario: Scenario): string {
  const packed = packScenario(scenario);
  if (!packed.ok) throw new Error('too large for a link');
  return `#${packed.value}`;
}

const row4 = documentedScenario('preflight-4').scenario.setup;

const dependsOn = (page: Page) => page.getByRole('region', { name: 'Depends on' });
const door = (page: Page) =>
  dependsOn(page).getByRole('button', { name: 'Find out on your gateway' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Find out on your gateway' });
const area = (page: Page) => dialog(page).getByRole('textbox', { name: 'Paste what came back' });
const address = (page: Page) =>
  dialog(page).getByRole('textbox', { name: 'Address of the API on your gateway' });
const requests = (page: Page) =>
  dialog(page).getByRole('region', { name: 'Requests', exact: true });
const table = (page: Page) => dialog(page).getByRole('table', { name: 'Open points' });
const row = (page: Page, question: RegExp) => table(page).getByRole('row', { name: question });
const toast = (page: Page) => page.getByRole('status').filter({ hasText: 'pinned as found out' });
const pin = (page: Page) => dialog(page).getByRole('button', { name: /^Pin/ });
const settled = (page: Page) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('cell', { name: 'settled' }) });

/** What a script prints, on whichever of the two streams. */
async function run(script: string): Promise<string> {
  const shell = spawn('bash', ['-c', 'exec bash 2>&1']);
  let printed = '';
  shell.stdout.on('data', (part: Buffer) => (printed += part.toString()));
  shell.stdin.end(script);
  await new Promise((resolve) => shell.on('close', resolve));
  return printed;
}

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Presses a button that copies, and runs what it copied. */
async function runCopied(page: Page, name: RegExp): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await dialog(page).getByRole('button', { name }).click();
  await expect.poll(() => copied(page)).toContain('curl');
  return run(await copied(page));
}

async function openWindow(page: Page, playground: PlaygroundPage, link: string): Promise<void> {
  await playground.open(link);
  await door(page).click();
  await expect(table(page)).toContainText('will tell');
}

/** Answers as a gateway with these readings while something is done. */
async function withGateway(
  options: GatewayOptions,
  use: (gateway: Gateway) => Promise<void>,
): Promise<void> {
  const gateway = await startGateway(options);
  try {
    await use(gateway);
  } finally {
    await gateway.close();
  }
}

test('by mouse: sent, pasted, pinned, taken back', async ({ page, playground }) => {
  await openWindow(page, playground, '#preflight-4');
  const readings = { vary: 'added', 'header-case': 'exact' } as const;
  await withGateway({ setup: row4, readings }, async (gateway) => {
    await address(page).fill(gateway.address);
    await expect(requests(page)).toContainText(gateway.address);
    await area(page).fill(await runCopied(page, /^Copy \d+ requests/));
  });
  await expect(dialog(page)).toContainText('marked by number');
  await expect(row(page, /Vary/)).toContainText(/settled\s*Yes\s*not our default/);
  await expect(dialog(page)).toContainText('this answer changes with them');
  await pin(page).click();
  await expect(dialog(page)).toBeHidden();
  await expect(toast(page)).toContainText('open points');
  await expect(playground.sent).toContainText('Vary');
  await toast(page).getByRole('button', { name: 'Undo' }).click();
  await expect(playground.sent).not.toContainText('Vary');
});

test('by keyboard alone', async ({ page, playground }) => {
  await playground.open('#preflight-4');
  await door(page).focus();
  await page.keyboard.press('Enter');
  await expect(address(page)).toBeFocused();
  await withGateway({ setup: row4, readings: { vary: 'added' } }, async (gateway) => {
    await page.keyboard.type(gateway.address);
    await expect(requests(page)).toContainText(gateway.address);
    await page.keyboard.press('Tab');
    await expect(requests(page)).toBeFocused();
    await page.keyboard.press('Control+c');
    await expect.poll(() => copied(page)).toContain(gateway.address);
    const output = await run(await copied(page));
    await page.evaluate((text) => navigator.clipboard.writeText(text), output);
  });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(area(page)).toBeFocused();
  await page.keyboard.press('Control+v');
  await expect(row(page, /Vary/)).toContainText('settled');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(door(page)).toBeFocused();
  // What was pasted is kept.
  await page.keyboard.press('Enter');
  await expect(row(page, /Vary/)).toContainText('settled');
  await page.keyboard.press('Control+Enter');
  await expect(dialog(page)).toBeHidden();
  await expect(playground.sent).toContainText('Vary');
});

test('test policies settle everything, and the link says so', async ({
  page,
  playground,
  browser,
  baseURL,
}) => {
  /** The last alternative of each, which is never the default. */
  const hidden = Object.fromEntries(
    readingIds.map((id) => [id, readingAlternatives[id].at(-1)]),
  ) as unknown as Readings;
  await openWindow(page, playground, '#preflight-4');
  await withGateway({ setup: row4, readings: hidden }, async (gateway) => {
    await address(page).fill(gateway.address);
    await dialog(page)
      .getByRole('radio', { name: /test policies/ })
      .check();
    await expect(
      dialog(page).getByRole('region', { name: /^Requests for test policy A/ }),
    ).toContainText(gateway.address);
    let output = '';
    for (const [i, whose] of [
      'without a policy',
      'for test policy A',
      'for test policy B',
    ].entries()) {
      gateway.setSetup(testSetups[i]!);
      output += await runCopied(page, new RegExp(`^Copy \\d+ requests? ${whose}`));
    }
    await area(page).fill(output);
  });
  await expect(settled(page)).toHaveCount(readingIds.length);
  await expect(table(page).getByText('not our default')).toHaveCount(readingIds.length);
  await pin(page).click();
  await expect(toast(page)).toContainText(`${readingIds.length} open points`);
  // The address follows what was changed.
  await expect.poll(() => page.url()).toContain('#v7.');
  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  const fresh = await context.newPage();
  await fresh.goto(page.url());
  await expect(fresh.getByRole('region', { name: 'Status' })).toContainText('found out');
  await expect(dependsOn(fresh)).toContainText('found out on');
  await context.close();
});

test('says what is missing where the gateway does not answer', async ({ page, playground }) => {
  await openWindow(page, playground, '#preflight-4');
  let asked = 0;
  await withGateway({ setup: row4, drops: () => (asked += 1) === 2 }, async (gateway) => {
    await address(page).fill(gateway.address);
    await expect(requests(page)).toContainText(`Origin: ${new URL(gateway.address).origin}`);
    await area(page).fill(await runCopied(page, /^Copy \d+ requests/));
  });
  await expect(dialog(page)).toContainText(/\d of \d+ answers read; 2 is missing\./);
  await expect(row(page, /methods/)).toContainText('request 2 will tell');
});

test('an API without a policy', async ({ page, playground }) => {
  const setup = noPolicy();
  const scenario = { ...emptyScenario, setup, request: preflight('https://a.example', 'PUT') };
  await openWindow(page, playground, linkTo(scenario));
  await withGateway({ setup }, async (gateway) => {
    await address(page).fill(gateway.address);
    await expect(requests(page)).toContainText(gateway.address);
    await area(page).fill(await runCopied(page, /^Copy \d+ request/));
  });
  await expect(row(page, /Without a CORS policy/)).toContainText(/settled\s*Yes, it is passed on/);
});

test('an observed answer that no reading explains leads there, a hidden one does not', async ({
  page,
  playground,
}) => {
  await playground.open(linkTo(observedCase(byNginx)));
  await playground.verdict.getByRole('button', { name: 'Find out on your gateway' }).click();
  await expect(dialog(page)).toContainText('The ticket: not the policy’s answer, set aside.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('h');
  await expect(page.getByRole('button', { name: 'Find out on your gateway' })).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const [where, viewport] of [
    ['a desk', { width: 1440, height: 900 }],
    ['a phone', { width: 390, height: 844 }],
  ] as const)
    test(`accessible on ${where} in a ${colorScheme} theme`, async ({ page, playground }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await openWindow(page, playground, '#preflight-4');
      await expectAccessible(page);
      await withGateway({ setup: row4 }, async (gateway) => {
        await address(page).fill(gateway.address);
        await expect(requests(page)).toContainText(gateway.address);
        const output = await runCopied(page, /^Copy \d+ requests/);
        gateway.setSetup({ ...row4, policy: { ...row4.policy!, maxAge: 5 } });
        await area(page).fill(output + (await runCopied(page, /^Copy \d+ requests/)));
      });
      await expect(
        dialog(page).getByRole('group', { name: 'Contradiction' }).first(),
      ).toBeVisible();
      await expectAccessible(page);
      await dialog(page)
        .getByRole('radio', { name: /test policies/ })
        .check();
      await expect(
        dialog(page).getByRole('region', { name: 'Test policy A', exact: true }),
      ).toBeVisible();
      await expectAccessible(page);
    });
