import { expect, test } from './fixtures.ts';

const origin = 'http://kept.example';

for (const [when, whole] of [
  ['at once after it was loaded', false],
  ['within the moment that the address takes to follow', true],
] as const) {
  test(`an edit survives a reload ${when}`, async ({ page, playground }) => {
    // Whole, the page has the code for links, without which no address follows.
    await (whole ? playground.open('#preflight-3') : playground.tryToOpen('#preflight-3'));
    await playground.header('Origin').fill(origin);
    await page.reload();
    await expect(playground.header('Origin')).toHaveValue(origin);
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#v1\./);
    await page.reload();
    await expect(playground.header('Origin')).toHaveValue(origin);
  });
}

test('an edit survives a reload that is answered late', async ({ page, playground }) => {
  await playground.open('#preflight-3');
  // By a slow server: meanwhile the page goes on, past the moment when the address would follow.
  await page.route(/\/$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue();
  });
  await playground.header('Origin').fill(origin);
  await page.reload();
  await expect(playground.header('Origin')).toHaveValue(origin);
});

test('an edit survives going elsewhere and coming back', async ({ page, playground }) => {
  await playground.open('#preflight-3');
  await playground.header('Origin').fill(origin);
  await page.goto('about:blank');
  await page.goBack();
  await expect(playground.header('Origin')).toHaveValue(origin);
});

test('an address that is opened anew is what it says', async ({ page, playground }) => {
  await playground.open('#preflight-3');
  await playground.header('Origin').fill(origin);
  await page.reload();
  await expect(playground.header('Origin')).toHaveValue(origin);
  await playground.open('#preflight-3');
  await expect(playground.header('Origin')).not.toHaveValue(origin);
});

test('the address follows later where the browser refuses it', async ({ page, playground }) => {
  await page.addInitScript(() => {
    const replace = history.replaceState.bind(history);
    let refusals = 1;
    history.replaceState = (...given) => {
      if (refusals-- > 0) throw new DOMException('too often', 'SecurityError');
      replace(...given);
    };
  });
  await playground.open('#preflight-3');
  await playground.header('Origin').fill(origin);
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#v1\./);
});

for (const kind of ['denied', 'full', 'corrupt'] as const) {
  test(`nothing breaks where storage is ${kind}`, async ({ page, playground }) => {
    await page.addInitScript((how) => {
      if (how === 'denied') {
        for (const name of ['localStorage', 'sessionStorage']) {
          Object.defineProperty(window, name, {
            get: () => {
              throw new DOMException('denied', 'SecurityError');
            },
          });
        }
      } else if (how === 'full') {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      } else if (location.protocol !== 'about:') {
        for (const storage of [localStorage, sessionStorage]) {
          storage.setItem('cors-playground:scenario', '{"scenario":{"setup":[1,');
          storage.setItem('cors-playground:theme', '{');
        }
      }
    }, kind);
    await playground.open();
    await playground.header('Origin').fill(origin);
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#v1\./);
    await page.reload();
    await expect(playground.header('Origin')).toHaveValue(origin);
  });
}

test('the tab that was used last is the one that is remembered', async ({
  context,
  page,
  playground,
}) => {
  await playground.open();
  await playground.header('Origin').fill('http://first.example');
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#v1/);
  const second = await context.newPage();
  await second.goto('./');
  await second.getByLabel('Origin', { exact: true }).fill('http://second.example');
  await expect.poll(() => new URL(second.url()).hash).toMatch(/^#v1/);
  await playground.header('Origin').fill('http://last.example');
  await page.waitForFunction(() =>
    localStorage.getItem('cors-playground:scenario')?.includes('last.example'),
  );

  const third = await context.newPage();
  await third.goto('./');
  await expect(third.getByText('Several tabs were in use.')).toBeVisible();
  await third.getByRole('button', { name: 'Open it' }).click();
  await expect(third.getByLabel('Origin', { exact: true })).toHaveValue('http://last.example');
});

test('what is too large for a link is said at once, survives a reload and can be a file', async ({
  page,
  playground,
}) => {
  await playground.open('#preflight-3');
  await playground.showJson();
  const allowedOrigins = Array.from({ length: 45_000 }, (_, i) => `https://origin-${i}.example`);
  await playground.pasteJson(JSON.stringify({ policy: { allowedOrigins } }));
  const notice = page.getByText('This is too large for a link');
  await expect(notice).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    playground.button('Save as file').click(),
  ]);
  expect(download.suggestedFilename()).toBe('cors-playground.json');
  await page.reload();
  await expect(notice).toBeVisible();
  await playground.button('Share').click();
  await expect(page.getByText('A file holds all of it.')).toBeVisible();

  // And opens again elsewhere.
  const file = await download.path();
  await playground.open('#preflight-1');
  await playground.button('Share').click();
  await page.getByLabel('File to open').setInputFiles(file);
  await expect(page.getByText('Opened the file.')).toBeVisible();
  await expect(notice).toBeVisible();
});

test('a call that cannot be simulated shows no answer but says so, and can be tried again', async ({
  page,
  playground,
  traffic,
}) => {
  traffic.expectProblem(/pageCalls|ERR_FAILED/);
  await playground.open('#preflight-4');
  await page.getByText('fetch() call', { exact: true }).click();
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#v2\./);
  const link = new URL(page.url()).hash;

  await page.route(/pageCalls-.*\.js/, (route) => route.abort());
  await playground.open(link);
  await expect(playground.status).toHaveText('No answer yet');
  await expect(page.getByText('The browser simulation could not be loaded.').first()).toBeVisible();
  await expect(playground.sent).toHaveCount(0);
  await expect(playground.litChips).toHaveCount(0);

  // All the attempts that the page makes by itself are over once it is whole: this one is ours.
  await page.unroute(/pageCalls-.*\.js/);
  await playground.button('Try again').first().click();
  await expect(playground.status).toContainText('200 OK');
});

test('a start from nothing', async ({ page, playground }) => {
  await playground.open('#preflight-3');
  await playground.button('New').click();
  await expect(playground.status).toContainText('Passed on');
  await expect(playground.entries('Allowed Origins')).toHaveCount(0);
  await expect.poll(() => new URL(page.url()).hash).toBe('#?');
  await playground.open('#?');
  await expect(playground.entries('Allowed Origins')).toHaveCount(0);
});
