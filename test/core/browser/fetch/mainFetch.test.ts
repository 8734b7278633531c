import { describe, expect, it } from 'vitest';
import type { PageCall } from '#core/browser/pageCall.ts';
import { simulateFetch } from '#core/browser/simulateFetch.ts';
import { allowOrigin, call, page, response, serving } from '../calls.ts';

const run = (
  change: Partial<PageCall>,
  browser: 'standard' | 'chromium' | 'firefox' = 'chromium',
) => simulateFetch(call(change), serving([allowOrigin('*')]), browser);

type Row = [what: string, Partial<PageCall>, outcome: string, line: string | null];

const mixedContent = (url: string) =>
  `Mixed Content: The page at '${page}/page' was loaded over HTTPS, but requested an insecure resource '${url}'. This request has been blocked; the content must be served over HTTPS.`;

describe('main fetch', () => {
  it.each<Row>([
    ['the own origin needs no headers', { url: '/a' }, 'allowed', null],
    [
      'mode same-origin stays at home',
      { mode: 'same-origin' },
      'blocked',
      `Fetch API cannot load https://api.example/orders. Request mode is "same-origin" but the URL's origin is not same as the request origin ${page}.`,
    ],
    ['mode no-cors is opaque', { mode: 'no-cors' }, 'allowed', null],
    [
      'mode no-cors follows redirects',
      { mode: 'no-cors', redirect: 'error' },
      'blocked',
      'Fetch API cannot load https://api.example/orders. Request mode is "no-cors" but the redirect mode is not "follow".',
    ],
    [
      'another scheme is not fetched',
      { url: 'ftp://a/' },
      'blocked',
      'Fetch API cannot load ftp://a/. URL scheme "ftp" is not supported.',
    ],
    [
      'mixed content is blocked',
      { url: 'http://api.example/' },
      'blocked',
      mixedContent('http://api.example/'),
    ],
    ['but not on the own machine', { url: 'http://127.0.0.1:8080/' }, 'allowed', null],
    ...(
      'http://localhost/ http://LOCALHOST:8080/ http://localhost./ http://a.b.localhost/ ' +
      'http://127.1/ http://127.255.255.255/ http://[::1]:8080/'
    )
      .split(' ')
      .map((url): Row => [`such as ${url}`, { url }, 'allowed', null]),
    ...(
      'http://localhost.evil.example/ http://evil-localhost/ http://localhost.evil/ ' +
      'http://127.0.0.1.evil.example/ http://a127.0.0.x/ http://128.0.0.1/ http://[::2]/'
    )
      .split(' ')
      .map((url): Row => [`which ${url} is not`, { url }, 'blocked', mixedContent(url)]),
    [
      'some ports are blocked',
      { url: 'https://api.example:6667/' },
      'blocked',
      'GET https://api.example:6667/ net::ERR_UNSAFE_PORT',
    ],
    ['a data: URL answers itself', { url: 'data:text/html,x' }, 'allowed', null],
    ['in every mode', { url: 'data:,x', mode: 'same-origin' }, 'allowed', null],
    ['even for an opaque origin', { url: 'data:,x', pageOrigin: 'null' }, 'allowed', null],
  ])('%s', (_, change, outcome, line) => {
    const done = run(change);
    expect([done.outcome, done.console[0] ?? null]).toEqual([outcome, line]);
  });

  it('sends Origin for CORS, else with methods other than GET and HEAD', () => {
    const origin = (change: Partial<PageCall>) =>
      run(change).exchanges[0]?.request.headers.find(([name]) => name === 'Origin')?.[1] ?? null;
    expect(origin({})).toBe(page);
    expect(origin({ url: '/a' })).toBeNull();
    expect(origin({ url: '/a', method: 'HEAD' })).toBeNull();
    expect(origin({ mode: 'no-cors', method: 'HEAD' })).toBeNull();
    expect(origin({ method: 'HEAD' })).toBe(page);
    expect(origin({ url: '/a', method: 'POST' })).toBe(page);
    expect(origin({ mode: 'no-cors', method: 'POST' })).toBe(page);
    expect(origin({ mode: 'no-cors' })).toBeNull();
    expect(origin({ pageOrigin: 'null' })).toBe('null');
  });

  it.each<[what: string, url: string, line: string]>([
    [
      'mixed content',
      'http://api.example/',
      'Blocked loading mixed active content “http://api.example/”',
    ],
    [
      'another scheme',
      'ftp://a/',
      'Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at ftp://a/. (Reason: CORS request not http).',
    ],
  ])('has Firefox tell of %s', (_, url, line) => {
    expect(run({ url }, 'firefox').console).toEqual([line]);
  });

  it('notes whether an answer came, and that of a flag', () => {
    const steps = (status: number, change: Partial<PageCall> = {}) =>
      simulateFetch(call(change), () => response([allowOrigin('*')], status), 'standard').steps;
    const came = (status: number) =>
      steps(status).find(({ id }) => id === 'network/response')?.passed;
    expect([came(200), came(0)]).toEqual([true, false]);
    const flagged = steps(200, { api: 'xhr', method: 'POST', uploadListener: true });
    expect(flagged.find(({ id }) => id === 'main-fetch/preflight-flag')).toMatchObject({
      passed: false,
      subject: 'upload-listener',
    });
  });

  it('ends an XMLHttpRequest in an event, not in an exception', () => {
    const refused = () => response([]);
    expect(simulateFetch(call({ api: 'xhr' }), refused, 'standard').error).toBe('error event');
    expect(simulateFetch(call(), refused, 'standard').error).toBe('TypeError');
  });

  it.each<[mode: string, pageOrigin: string, url: string, origin: string]>([
    ['no-cors', 'https://app.example', 'http://localhost:8080/', 'null'],
    ['no-cors', 'https://app.example', 'https://localhost:8080/', 'https://app.example'],
    ['no-cors', 'http://app.example', 'http://app.example/a', 'http://app.example'],
    ['no-cors', 'http://app.example', 'http://localhost:8080/', 'http://app.example'],
    ['cors', 'https://app.example', 'http://localhost:8080/', 'https://app.example'],
  ])('in mode %s a POST from %s to %s has the Origin %s', (mode, pageOrigin, url, origin) => {
    const [exchange] = run({ mode, pageOrigin, url, method: 'POST' }).exchanges;
    expect(exchange?.request.headers).toContainEqual(['Origin', origin]);
  });

  it.each<[url: string, type: string]>([
    ['data:,x', 'text/plain;charset=US-ASCII'],
    ['data:text/html,x,y', 'text/html'],
    ['data:text/html;charset=utf-8,x', 'text/html;charset=utf-8'],
    ['data:text/html;base64,eA==', 'text/html'],
    ['data:text/html; BASE64,eA==', 'text/html'],
    ['data:text/html;base64;a=b,x', 'text/html;a=b'],
    ['data:;charset=utf-8,x', 'text/plain;charset=utf-8'],
    ['data:;x=y;base64,eA==', 'text/plain;x=y'],
    ['data: text/plain ,x', 'text/plain'],
    ['data:;base64,eA', 'text/plain;charset=US-ASCII'],
    ['data:a b,x', 'text/plain;charset=US-ASCII'],
    ['data:charset=utf-8,x', 'text/plain;charset=US-ASCII'],
    ['data:text/,x', 'text/plain;charset=US-ASCII'],
    ['data:text/pl ain,x', 'text/plain;charset=US-ASCII'],
    ['data:text/plain;=,x', 'text/plain'],
    ['data:text/plain;a,x', 'text/plain'],
    ['data:text/plain;a="b,x', 'text/plain;a=b'],
  ])('answers %s as %s, without asking a server', (url, type) => {
    const { exchanges, visibleHeaders } = run({ url }, 'standard');
    expect([exchanges, visibleHeaders]).toEqual([[], [['content-type', type]]]);
  });

  it.each(['data:nonsense', 'data:;base64,%%'])('takes %s for no URL that answers', (url) => {
    const { outcome, console } = run({ url });
    expect([outcome, console]).toEqual(['blocked', [`GET ${url} net::ERR_INVALID_URL`]]);
  });

  it('finds no blob behind a URL of the own origin', () => {
    const { outcome, console, exchanges } = run({ url: 'blob:https://app.example/1' });
    expect([outcome, exchanges]).toEqual(['blocked', []]);
    expect(console).toEqual(['GET blob:https://app.example/1 net::ERR_FILE_NOT_FOUND']);
  });

  const notSucceeded = (url: string) =>
    `Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at ${url}. (Reason: CORS request did not succeed). Status code: (null).`;

  it.each<[what: string, change: Partial<PageCall>, requests: number, inFirefox?: readonly []]>([
    ['an actual request without a preflight', {}, 1],
    ['an actual request after a preflight', { method: 'PUT' }, 2],
    ['a request without CORS', { mode: 'no-cors' }, 1, []],
    ['a request to the own origin', { url: '/a' }, 1, []],
  ])('is blocked by a dropped connection on %s', (_, change, requests, inFirefox) => {
    const server = serving(
      [allowOrigin('*'), ['Access-Control-Allow-Methods', 'PUT']],
      [allowOrigin('*')],
      0,
    );
    for (const browser of ['standard', 'chromium', 'firefox'] as const) {
      const done = simulateFetch(call(change), server, browser);
      expect([done.outcome, done.visibleHeaders, done.exchanges.length]).toEqual([
        'blocked',
        null,
        requests,
      ]);
      expect(done.corsError).toBeNull();
      const { method, url } = done.exchanges.at(-1)!.request;
      const noAnswer = `${method} ${url} net::ERR_EMPTY_RESPONSE`;
      const lines = {
        standard: [],
        chromium: [noAnswer],
        firefox: inFirefox ?? [notSucceeded(url)],
      };
      expect(done.console).toEqual(lines[browser]);
    }
  });

  it.each<[Partial<PageCall>, boolean]>([
    [{}, false],
    [{ method: 'POST', body: { kind: 'string' } }, false],
    [{ method: 'PUT' }, true],
    [{ headers: [['X-A', '1']] }, true],
    [{ method: 'POST', body: { kind: 'stream', duplex: 'half' } }, true],
    [{ api: 'xhr', uploadListener: true, method: 'POST', body: { kind: 'string' } }, true],
    [{ api: 'xhr', method: 'POST' }, false],
    [{ mode: 'no-cors', headers: [['X-A', '1']] }, false],
    [{ url: '/a', method: 'PUT' }, false],
  ])('%j preflights: %s', (change, preflights) => {
    expect(run(change).preflight !== null).toBe(preflights);
  });

  it('lets Chromium stream over TLS alone', () => {
    const change = {
      pageOrigin: 'http://app.example',
      method: 'POST',
      body: { kind: 'stream', duplex: 'half' },
    } as const;
    expect(run({ ...change, url: 'http://api.example/' }).outcome).toBe('blocked');
    expect(run(change).outcome).toBe('allowed');
  });
});
