import type { Page } from '@playwright/test';
import { documentedScenarios } from '#core/documented/scenarios.ts';
import { whySentence } from '#core/explain/gateway/answerWords.ts';
import { outcomeWords, scenarioSentence } from '#core/explain/gateway/outcomeWords.ts';
import { plain } from '#core/explain/phrase.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import type { DocumentedId } from '#core/gateway/outcome.ts';
import type { Readings } from '#core/gateway/readings.ts';
import { packScenario } from '#core/share/codec.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { statusText } from '#ui/results/statusLook.ts';
import { expect, test } from './fixtures.ts';
import { request, setup } from '../helpers/setups.ts';
import type { PlaygroundPage } from './PlaygroundPage.ts';

/** All that the page tells: its document, what a screen reader gets of it, its title and its address. */
async function told(page: Page): Promise<string> {
  const html = await page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const element of copy.querySelectorAll('script, style, link, meta, h1')) element.remove();
    return copy.outerHTML;
  });
  const heard = await page.locator('body').ariaSnapshot();
  // Ids are numbered by what was drawn before.
  const drawn = html.replaceAll(/\bc\d+\b/g, 'c');
  return [drawn, heard, await page.title(), page.url()].join('\n');
}

async function hide(page: Page, playground: PlaygroundPage): Promise<void> {
  await playground.button('Hide the answer').click();
  await expect(question(page)).toBeVisible();
  // The address follows, and does not name the row.
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#v\d\./);
}

const question = (page: Page) =>
  page.getByRole('heading', { name: 'What will the gateway answer?' });

/** What only an answer has in it, whatever it is. */
const ofAnyAnswer = [
  /\b40[35]\b/,
  /Method Not Allowed|Specified Origin|Header Not Supported/,
  /Passed on/i,
  /Access-Control-(?:Allow|Expose|Max)/,
  /aria-current|data-tone="(?!muted)|aria-invalid="true"/,
  /Depends on|Changes needed|Documentation prints|On the wire|illustrative/i,
];

/** Rows that are tried as a call too: a refusal and an allowed one of each table. */
const byCall: readonly DocumentedId[] = ['preflight-2', 'preflight-4', 'request-1', 'request-2'];

/** Others than these differ in their values alone. */
const tried: readonly DocumentedId[] = [
  ...byCall,
  'preflight-3',
  'preflight-5',
  'preflight-no-method',
  'request-no-origin',
];

for (const { id, scenario, printed } of documentedScenarios.filter(({ id }) =>
  tried.includes(id),
)) {
  const { name, reference, isRow } = outcomeWords[id];
  const { setup, request } = scenario;
  /** What decides, in words. */
  const why = [plain(whySentence(evaluate(setup, request))), scenarioSentence[id]];
  // "Allowed" is in the names of the fields, too.
  const names = [...(isRow && name !== 'Allowed' ? [name] : []), reference];
  const status = statusText(printed);

  const ways = byCall.includes(id)
    ? (['Headers', 'fetch() call'] as const)
    : (['Headers'] as const);
  for (const way of ways) {
    test(`${id}, ${way}: nothing tells the answer before it is revealed`, async ({
      page,
      playground,
    }) => {
      await playground.open(`#${id}`);
      if (way !== 'Headers') {
        await playground.browser.getByRole('radio', { name: way }).check({ force: true });
        await expect(page.getByRole('region', { name: 'On the wire' })).toBeVisible();
      }
      await hide(page, playground);

      const nothing = await told(page);
      for (const pattern of ofAnyAnswer) expect(nothing).not.toMatch(pattern);
      for (const words of [...why, ...names]) expect(nothing).not.toContain(words);
      await expect(page.getByRole('status').filter({ hasText: /./ })).toHaveCount(0);

      await page.keyboard.press('Space');
      await expect(playground.banner).toBeVisible();
      const shown = await told(page);
      for (const words of [...why, ...names]) expect(shown).not.toContain(words);
      expect(shown).not.toMatch(/Access-Control-(?:Allow|Expose|Max)/);
      await expect(playground.litChips).toHaveCount(0);

      await page.keyboard.press('Space');
      await expect(playground.printed.or(playground.sent)).toHaveCount(0);
      await expect(playground.litChips).toHaveCount(0);
      await expect(page).toHaveTitle(/^The answer is hidden/);

      await page.keyboard.press('Space');
      if (way === 'Headers') {
        await expect(playground.status).toContainText(
          /^passed/i.test(name) ? 'Passed on' : status.split(' ')[0]!,
        );
        await expect(playground.litChips).toHaveAttribute('href', `#${id}`);
      } else {
        await expect(page.getByRole('region', { name: 'On the wire' })).toBeVisible();
      }
    });
  }
}

/** Each pair has the same inputs on the screen; a reading that is pinned turns the answer. */
const turned: readonly (readonly [
  what: string,
  scenario: Scenario,
  readings: Partial<Readings>,
])[] = [
  [
    'a header’s case',
    {
      setup: setup({
        allowedOrigins: ['https://a.example'],
        allowMethods: ['PUT'],
        allowHeaders: ['X-A'],
      }),
      request: request('OPTIONS', {
        Origin: 'https://a.example',
        'Access-Control-Request-Method': 'PUT',
        'Access-Control-Request-Headers': 'x-a',
      }),
    },
    { 'header-case': 'exact' },
  ],
  [
    'a star',
    {
      setup: setup({ allowedOrigins: ['*'] }),
      request: request('GET', { Origin: 'https://a.example' }),
    },
    { 'origin-star': 'never-matches' },
  ],
  [
    'an anchor',
    {
      setup: setup({ allowedOrigins: ['https://[a-z]+'] }),
      request: request('GET', { Origin: 'https://a.example' }),
    },
    { 'regex-anchoring': 'anywhere' },
  ],
];

for (const [what, scenario, readings] of turned) {
  test(`the page is the same to the byte where ${what} turns the answer`, async ({
    page,
    playground,
  }) => {
    const seen: string[] = [];
    for (const each of [scenario, { ...scenario, readings }]) {
      const link = packScenario(each);
      await playground.open(`#${link.ok ? link.value : ''}`);
      seen.push((await playground.status.textContent()) ?? '');
      await hide(page, playground);
      const all = await told(page);
      seen.push(all.slice(0, all.lastIndexOf('\n')));
    }
    const [first, hidden, second, hiddenToo] = seen;
    expect(first).not.toBe(second);
    expect(hidden).toBe(hiddenToo);
  });
}
