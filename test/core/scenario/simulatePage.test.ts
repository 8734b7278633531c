import { describe, expect, it } from 'vitest';
import { differingInputs } from '#core/documented/inputs.ts';
import { documentedScenario, documentedScenarios } from '#core/documented/scenarios.ts';
import { plain } from '#core/explain/phrase.ts';
import { indistinguishable } from '#core/explain/browser/consoleLineWords.ts';
import { pageVerdict } from '#core/explain/browser/pageVerdictWords.ts';
import { preflightReason } from '#core/explain/browser/preflightReasonWords.ts';
import { hiddenHeaders } from '#core/explain/browser/hiddenHeadersWords.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import type { DocumentedId } from '#core/gateway/outcome.ts';
import type { Readings } from '#core/gateway/readings.ts';
import type { Setup } from '#core/setup/setup.ts';
import { callFor } from '#core/scenario/call/callFor.ts';
import type { PageView } from '#core/scenario/pageView.ts';
import { simulatePage } from '#core/scenario/simulatePage.ts';
import type { BrowserId, PageCall } from '#core/browser/pageCall.ts';

const simulateIn = (browser: BrowserId, page: PageView, setup: Setup) =>
  simulatePage(page, { setup, readings: {}, evaluate }, browser);

function retold(id: DocumentedId, browser: BrowserId = 'chromium') {
  const { setup, request } = documentedScenario(id).scenario;
  const page = callFor(request);
  return { page, setup, simulated: simulateIn(browser, page, setup) };
}

const policy = {
  allowedOrigins: ['https://shop.example'],
  allowHeaders: ['content-type'],
  exposeHeaders: ['x-total'],
  allowCredentials: false,
  allowMethods: ['PUT', 'GET'],
  maxAge: 600,
};

const shop: Setup = {
  policy,
  applications: [],
  nativeResponse: {
    status: 200,
    statusText: 'OK',
    headers: [
      ['X-Total', '7'],
      ['X-Debug', 'a'],
      ['Set-Cookie', 'a=b'],
      ['Content-Type', 'application/json'],
    ],
  },
};

const call = (given: Partial<PageCall> = {}): PageCall => ({
  pageOrigin: 'https://shop.example',
  url: 'https://api.example/orders?a=1',
  ...given,
});

const put: PageView = {
  call: call({ method: 'PUT', headers: [['Content-Type', 'application/json']] }),
};

describe('the documented scenarios, told from the page’s side', () => {
  it.each<[id: DocumentedId, call: string, exchanges: readonly string[], verdict: string]>([
    ['preflight-1', 'POST test1 test2', ['preflight-1'], 'blocked'],
    ['preflight-2', 'DELETE test1 test2', ['preflight-2'], 'blocked'],
    ['preflight-3', 'POST test3', ['preflight-3'], 'blocked'],
    ['preflight-4', 'POST test1', ['preflight-4', 'request-2'], 'reads'],
    ['preflight-5', 'POST test1', ['preflight-5', 'request-3'], 'reads'],
    ['preflight-no-method', 'OPTIONS', ['preflight-no-method'], 'reads'],
    ['request-1', 'GET', ['request-1'], 'blocked'],
    ['request-2', 'GET', ['request-2'], 'reads'],
    ['request-3', 'POST test1', ['preflight-5', 'request-3'], 'reads'],
    ['request-no-origin', 'GET', ['request-no-origin'], 'reads'],
  ])('%s: %s', (id, told, exchanges, verdict) => {
    const { page, simulated } = retold(id);
    const names = page.call.headers?.map(([name]) => name) ?? [];
    expect([page.call.method ?? 'GET', ...names].join(' ')).toBe(told);
    expect(simulated.exchanges.map(({ answer }) => answer?.outcome)).toEqual(exchanges);
    expect(pageVerdict(simulated, page.call).kind).toBe(verdict);
  });

  it.each(documentedScenarios.filter(({ id }) => /^preflight-\d|^request-[12]/.test(id)))(
    'with the row’s own inputs: $id',
    (documented) => {
      const { setup } = documented.scenario;
      const shown = retold(documented.id).simulated.exchanges[0];
      const request = shown!.toGateway!;
      expect(differingInputs(documented.scenario, { setup, request })).toEqual([]);
    },
  );

  it('but no call sends an OPTIONS request without an Origin', () => {
    const { simulated } = retold('preflight-no-origin');
    const names = simulated.exchanges.flatMap(({ request }) => request.headers.map(([n]) => n));
    expect(names).toContain('Origin');
  });
});

describe('a call that is allowed', () => {
  const simulated = simulateIn('chromium', put, shop);

  it('is a preflight and a request, each with the gateway’s answer', () => {
    expect(
      simulated.exchanges.map(({ toGateway, answer }) => [toGateway?.url, answer?.outcome]),
    ).toEqual([
      ['/orders?a=1', 'preflight-4'],
      ['/orders?a=1', 'request-2'],
    ]);
    expect(plain(preflightReason(simulated.outcome!)!)).toBe(
      'A preflight, because of PUT, Content-Type: application/json. Each of them alone makes the browser ask first.',
    );
  });

  it('says what JavaScript reads, and of each other header why not', () => {
    expect(simulated.outcome?.visibleHeaders).toEqual([
      ['content-type', 'application/json'],
      ['x-total', '7'],
    ]);
    const told = hiddenHeaders(simulated, put.call).map(({ name, why }) => [name, plain(why)]);
    expect(told).toContainEqual(['x-debug', 'Access-Control-Expose-Headers does not name it.']);
    expect(told).toContainEqual(['set-cookie', 'No script ever sees it.']);
  });

  it.each<[NonNullable<PageCall['credentials']>, readonly string[]]>([
    ['omit', ['x-debug', 'x-total']],
    ['include', []],
  ])('reads what `*` exposes, with credentials %s: %j', (credentials, names) => {
    const open = { ...policy, exposeHeaders: ['*'], allowCredentials: true };
    const page = { call: call({ credentials }) };
    const done = simulateIn('chromium', page, { ...shop, policy: open });
    const seen = done.outcome?.visibleHeaders?.map(([name]) => name);
    expect(seen?.filter((name) => name.startsWith('x-'))).toEqual(names);
    const hidden = hiddenHeaders(done, page.call).map(({ name }) => name);
    expect(hidden.includes('x-debug')).toBe(!names.includes('x-debug'));
  });

  it('is made a second time without a preflight, within Max-Age', () => {
    const again = simulateIn('chromium', { ...put, again: true }, shop);
    expect(again.cached).toBe(true);
    expect(again.exchanges.map(({ preflight }) => preflight)).toEqual([false]);
    expect(plain(preflightReason(again.outcome!)!)).toMatch(/^No preflight now/);
  });

  it('and with one, if Max Age is 0', () => {
    const setup = { ...shop, policy: { ...policy, maxAge: 0 } };
    expect(simulateIn('chromium', { ...put, again: true }, setup)).toMatchObject({ cached: false });
  });
});

describe('a call that is not', () => {
  it.each<[BrowserId, DocumentedId, string]>([
    [
      'chromium',
      'preflight-2',
      'Row 1 (403 Specified Origin is not allowed) and row 3 (403 Header Not Supported) would print this very line. Look at the answer to the OPTIONS request, in the Network tab or with curl -i: here it is 405 Method Not Allowed. Over HTTP/2 it has no reason phrase: use curl --http1.1 -i against the gateway’s own port, or look at the body.',
    ],
    [
      'firefox',
      'preflight-1',
      'Row 3 (403 Header Not Supported) would print this very line. Look at the answer to the OPTIONS request, in the Network tab or with curl -i: here it is 403 Specified Origin is not allowed. Over HTTP/2 it has no reason phrase: use curl --http1.1 -i against the gateway’s own port, or look at the body.',
    ],
    [
      'firefox',
      'preflight-2',
      'Firefox prints the status, and only preflight row 2 answers 405. Look at the answer to the OPTIONS request, in the Network tab or with curl -i: here it is 405 Method Not Allowed. Over HTTP/2 it has no reason phrase: use curl --http1.1 -i against the gateway’s own port, or look at the body.',
    ],
  ])('in %s does not tell %s from others by its line', (browser, id, said) => {
    expect(plain(indistinguishable(retold(id, browser).simulated)!)).toBe(said);
  });

  it('prints the very same lines for all three refusals in Chromium', () => {
    const lines = (['preflight-1', 'preflight-3'] as const).map((id) =>
      retold(id).simulated.outcome?.console.join('\n').replaceAll('test2.com', 'test.com'),
    );
    expect(lines[0]).toBe(lines[1]);
  });

  it('says that the native service has acted all the same', () => {
    const page = { call: call({ credentials: 'include' }) };
    const simulated = simulateIn('chromium', page, shop);
    expect(plain(pageVerdict(simulated, page.call).sentence)).toBe(
      'The native service has carried the GET out all the same. The page gets TypeError: Failed to fetch.',
    );
    expect(indistinguishable(simulated)).toBeNull();
  });

  it('throws in the browser’s own words, and nothing is sent', () => {
    const page = { call: call({ method: 'GET', body: { kind: 'string', value: '' } }) };
    const simulated = simulateIn('firefox', page, shop);
    expect(simulated.exchanges).toEqual([]);
    expect(plain(pageVerdict(simulated, page.call).sentence)).toBe(
      `Nothing is sent. The page gets ${simulated.outcome!.error}`,
    );
  });

  it('is undecided where the gateway is, without what would come after', () => {
    const setup = { ...shop, policy: { ...policy, allowedOrigins: ['(a*)*b\\p{IsFoo'] } };
    const stuck = simulatePage(put, { setup, readings: {}, evaluate: undecided }, 'chromium');
    expect(stuck.outcome).toBeNull();
    expect(stuck.exchanges).toHaveLength(1);
    expect(pageVerdict(stuck, put.call).kind).toBe('undecided');
  });
});

const undecided: typeof evaluate = (...args) => ({
  ...evaluate(...args),
  outcome: 'undecided',
  response: null,
  steps: [],
  hangsOn: [],
  provenance: evaluate(...args).provenance,
});

describe('a page on the gateway’s own origin', () => {
  const sameOrigin = (readings: Partial<Readings>, page: Partial<PageCall>) => {
    const side = { setup: shop, readings, evaluate };
    const view = { call: call({ method: 'POST', ...page }) };
    const { exchanges } = simulatePage(view, side, 'chromium');
    return exchanges.map(({ answer }) => answer?.outcome);
  };
  const api = { pageOrigin: 'https://api.example' };

  it.each<[what: string, Partial<Readings>, Partial<PageCall>, readonly string[]]>([
    ['is checked like another', {}, api, ['request-1']],
    [
      'is exempt where that is how it is read',
      { 'same-origin': 'exempt' },
      api,
      ['request-no-origin'],
    ],
    [
      'is told by the call’s URL, scheme and all',
      { 'same-origin': 'exempt' },
      { pageOrigin: 'http://api.example' },
      ['request-1'],
    ],
  ])('%s', (_, readings, page, outcomes) => {
    expect(sameOrigin(readings, page)).toEqual(outcomes);
  });

  it('hangs on that reading, though the request itself names no host', () => {
    const side = { setup: shop, readings: {}, evaluate };
    const [exchange] = simulatePage(
      { call: call({ method: 'POST', ...api }) },
      side,
      'chromium',
    ).exchanges;
    expect(exchange?.toGateway?.url).toBe('/orders?a=1');
    expect(exchange?.answer?.hangsOn).toMatchObject([
      { reading: 'same-origin', outcome: 'request-no-origin' },
    ]);
  });
});

describe('a page that there cannot be', () => {
  it.each<[pageOrigin: string, origin: string]>([
    ['https://shop.example/a?b', 'https://shop.example'],
    ['https://shop.example:443', 'https://shop.example'],
    ['https://SHOP.example/', 'https://shop.example'],
    ['https://u:p@shop.example', 'https://shop.example'],
    ['shop.example', 'https://shop.example'],
    ['a b', 'null'],
    ['', 'null'],
    ['https://shop.example, https://b.example', 'null'],
    ['null', 'null'],
    ['https://shop.example', 'https://shop.example'],
  ])('of the origin %j asks as %s', (pageOrigin, origin) => {
    for (const browser of ['standard', 'chromium', 'firefox'] as const) {
      const { exchanges } = simulateIn(browser, { call: call({ pageOrigin }) }, shop);
      expect(exchanges[0]?.request.headers).toContainEqual(['Origin', origin]);
      expect(exchanges[0]?.answer?.outcome).toBe(origin === 'null' ? 'request-1' : 'request-2');
    }
  });
});

describe('a redirect', () => {
  it('to another server is answered by a plain 200 without CORS headers', () => {
    const nativeResponse = {
      status: 302,
      statusText: 'Found',
      headers: [['Location', 'https://login.example/']] as const,
    };
    const simulated = simulateIn('chromium', { call: call() }, { ...shop, nativeResponse });
    expect(
      simulated.exchanges.map(({ request, answer }) => [request.url, answer?.outcome]),
    ).toEqual([
      ['https://api.example/orders?a=1', 'request-2'],
      ['https://login.example/', undefined],
    ]);
    expect(simulated.outcome?.outcome).toBe('blocked');
  });
});

describe('over HTTP/2', () => {
  const refused: PageView = { call: call({ pageOrigin: 'https://other.example' }), http2: true };
  const { exchanges, outcome } = simulateIn('chromium', refused, shop);

  it('the gateway answers with its reason phrase, and the browser gets none', () => {
    const [exchange] = exchanges;
    expect(exchange?.answer?.response?.statusText).toBe('Specified Origin is not allowed');
    expect(exchange?.response).toMatchObject({ status: 403, statusText: '', version: 'HTTP/2' });
  });

  it('Chromium fills in the usual phrase, and Firefox none', () => {
    const url = refused.call.url;
    expect(outcome?.console.at(-1)).toBe(`GET ${url} net::ERR_FAILED 403 (Forbidden)`);
    const readable: PageView = { call: call(), http2: true };
    const setup = {
      ...shop,
      nativeResponse: { status: 404, statusText: 'Gone away', headers: [] },
    };
    const inFirefox = simulateIn('firefox', readable, setup).outcome;
    expect(inFirefox?.networkRows).toEqual([`XHR GET ${url} [HTTP/2 404 … ms]`]);
  });
});
