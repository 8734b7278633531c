import { describe, expect, it } from 'vitest';
import type { Server } from '#core/browser/fetch/fetchContext.ts';
import { mainFetch } from '#core/browser/fetch/mainFetch.ts';
import type { BrowserId, PageCall } from '#core/browser/pageCall.ts';
import { simulateFetch } from '#core/browser/simulateFetch.ts';
import type { HeaderList, HttpResponse } from '#core/http/message.ts';
import { allowOrigin, api, call, contextOf, page, response } from '../calls.ts';

const open = [
  allowOrigin('*'),
  ['Access-Control-Allow-Methods', '*'] as const,
  ['Access-Control-Allow-Headers', '*, authorization'] as const,
];
const to = (location: string, status = 302, headers: HeaderList = open): HttpResponse =>
  response([...headers, ['Location', location]], status);

/** Redirects by URL; all else is answered for everyone. */
const routes =
  (redirects: Readonly<Record<string, HttpResponse>>): Server =>
  ({ method, url = '' }) =>
    (method === 'OPTIONS' ? undefined : redirects[url]) ?? response(open);

const run = (
  redirects: Readonly<Record<string, HttpResponse>>,
  change: Partial<PageCall> = {},
  browser: BrowserId = 'standard',
) => simulateFetch(call(change), routes(redirects), browser);

const sent = ({ exchanges }: ReturnType<typeof run>) =>
  exchanges.map(
    ({ request }) =>
      `${request.method} ${request.url} ${request.headers.find(([name]) => name === 'Origin')?.[1] ?? '-'}`,
  );

const other = 'https://other.example/x';

describe('a redirect', () => {
  it('to the same origin keeps Origin, to a third one makes it null', () => {
    expect(sent(run({ [api]: to('/b') }))[1]).toBe(`GET https://api.example/b ${page}`);
    expect(sent(run({ [api]: to(other) }))[1]).toBe(`GET ${other} null`);
  });

  it('from the page to a foreign origin keeps Origin', () => {
    const url = `${page}/a`;
    expect(sent(run({ [url]: to(api) }, { url }))).toEqual([`GET ${url} -`, `GET ${api} ${page}`]);
  });

  it.each([
    [301, 'POST', 'GET'],
    [302, 'POST', 'GET'],
    [302, 'PUT', 'PUT'],
    [303, 'PUT', 'GET'],
    [303, 'HEAD', 'HEAD'],
    [307, 'POST', 'POST'],
    [308, 'POST', 'POST'],
  ])('%i after %s asks with %s', (status, method, next) => {
    expect(sent(run({ [api]: to(other, status) }, { method })).at(-1)).toBe(
      `${next} ${other} null`,
    );
  });

  it('that becomes GET drops the headers of the body', () => {
    const change = {
      method: 'POST',
      headers: [
        ['Content-Type', 'application/json'],
        ['X-A', '1'],
      ] as const,
    };
    const names = run({ [api]: to('/b', 303) }, change).exchanges.at(-1)?.request.headers;
    expect(names?.map(([name]) => name)).toEqual(['X-A', 'Accept', 'Origin']);
  });

  it('across origins drops Authorization', () => {
    const change = { headers: [['Authorization', 'x']] as const };
    const last = (redirects: Parameters<typeof run>[0]) =>
      run(redirects, change)
        .exchanges.at(-1)
        ?.request.headers.map(([name]) => name);
    expect(last({ [api]: to(other) })).toEqual(['Accept', 'Origin']);
    expect(last({ [api]: to('/b') })).toContain('Authorization');
  });

  it.each([
    ['has no CORS headers', to(other, 302, []), {}, 'blocked'],
    ['has no CORS headers, in mode manual', to(other, 302, []), { redirect: 'manual' }, 'blocked'],
    ['is not to be followed', to(other), { redirect: 'manual' }, 'allowed'],
    ['is an error for the page', to(other), { redirect: 'error' }, 'blocked'],
    ['names a user', to('https://u:p@api.example/'), {}, 'blocked'],
    ['leads nowhere', to('https://a:99999/'), {}, 'blocked'],
    ['leaves HTTP', to('ftp://a/'), {}, 'blocked'],
    ['leads to a data: URL', to('data:,x'), {}, 'blocked'],
    ['has no Location', response(open, 302), {}, 'allowed'],
    ['has status 300', to(other, 300), {}, 'allowed'],
  ] as const)('that %s', (_, redirect, change, outcome) => {
    expect(run({ [api]: redirect }, change).outcome).toBe(outcome);
  });

  it('across origins keeps other headers, as does 303 after GET', () => {
    const headers = [
      ['X-A', '1'],
      ['Content-Language', 'de'],
    ] as const;
    const { exchanges } = run({ [api]: to(other, 303) }, { headers });
    expect(exchanges.at(-1)?.request.headers.map(([name]) => name)).toEqual([
      'X-A',
      'Content-Language',
      'Accept',
      'Origin',
    ]);
  });

  it.each([
    ['ftp://a/', { kind: 'CorsDisabledScheme', parameter: '' }],
    ['data:,x', null],
  ])('to %s is for Chromium the CORS error %j', (location, corsError) => {
    expect(run({ [api]: to(location) }, {}, 'chromium').corsError).toEqual(corsError);
  });

  it('to another scheme is told by Firefox of both URLs', () => {
    expect(run({ [api]: to('ftp://a/') }, {}, 'firefox').console).toEqual([
      'Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at ftp://a/. (Reason: CORS request not http).',
      `Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at ${api}. (Reason: CORS request did not succeed). Status code: (null).`,
    ]);
  });

  it('in mode same-origin stays at home', () => {
    const url = `${page}/a`;
    const done = run({ [url]: to(api) }, { url, mode: 'same-origin' }, 'firefox');
    expect([done.outcome, done.exchanges.length]).toEqual(['blocked', 1]);
    expect(done.console).toEqual([
      `Security Error: Content at ${page}/page may not load data from ${api}.`,
    ]);
  });

  it('that comes home from abroad is still a matter of CORS', () => {
    const back = routes({ [api]: to(`${page}/b`) });
    const server: Server = (request) =>
      request.url === `${page}/b` ? response([]) : back(request);
    expect(simulateFetch(call(), server, 'standard').outcome).toBe('blocked');
  });

  it.each<[what: string, from: string, location: string, mode: string, outcome: string]>([
    ['from home to home', `${page}/a`, 'https://u:p@app.example/b', 'cors', 'allowed'],
    ['from home to home, a user alone', `${page}/a`, 'https://u@app.example/b', 'cors', 'allowed'],
    ['from home abroad', `${page}/a`, 'https://u:p@api.example/b', 'cors', 'blocked'],
    ['from abroad home', api, 'https://u:p@app.example/b', 'cors', 'blocked'],
    ['from abroad to the same origin', api, 'https://u:p@api.example/b', 'cors', 'blocked'],
    ['without CORS', api, 'https://u:p@api.example/b', 'no-cors', 'allowed'],
  ])('that names a user, %s: %s → %s in mode %s is %s', (_, url, location, mode, outcome) => {
    expect(run({ [url]: to(location) }, { url, mode }).outcome).toBe(outcome);
  });

  it.each([
    [301, 'blocked'],
    [302, 'blocked'],
    [303, 'allowed'],
    [307, 'blocked'],
    [308, 'blocked'],
  ] as const)('with status %i does not send a stream again: %s', (status, outcome) => {
    const body = { kind: 'stream', duplex: 'half' } as const;
    const sent = run({ [api]: to('/b', status) }, { method: 'POST', body });
    expect(sent.outcome).toBe(outcome);
    const resent = run({ [api]: to('/b', status) }, { method: 'POST', body: { kind: 'buffer' } });
    expect(resent.outcome).toBe('allowed');
  });

  it('that became GET has no stream to send again', () => {
    const body = { kind: 'stream', duplex: 'half' } as const;
    const redirects = { [api]: to('/b', 303), 'https://api.example/b': to('/c', 307) };
    expect(run(redirects, { method: 'POST', body }).outcome).toBe('allowed');
  });

  it.each<[url: string, location: string, reached: string]>([
    [`${api}#f`, '/b', 'https://api.example/b#f'],
    [`${api}#f`, '/b#g', 'https://api.example/b#g'],
    [api, '/b#g', 'https://api.example/b#g'],
    [api, '/b', 'https://api.example/b'],
  ])('from %s to %s reaches %s, its fragment kept to itself', (url, location, reached) => {
    const context = contextOf({ url }, routes({ [api]: to(location) }));
    mainFetch(context);
    expect(context.request.target.href).toBe(reached);
    expect(context.exchanges.map(({ request }) => request.url)).toEqual([
      api,
      'https://api.example/b',
    ]);
  });

  it('keeps a fragment over several hops', () => {
    const redirects = { [api]: to('/b'), 'https://api.example/b': to('/c') };
    const context = contextOf({ url: `${api}#f` }, routes(redirects));
    mainFetch(context);
    expect(context.request.target.href).toBe('https://api.example/c#f');
  });

  it('is followed 20 times', () => {
    const loop = run({ [api]: to(api) });
    expect([loop.outcome, loop.exchanges.length]).toEqual(['blocked', 21]);
  });

  it('is preflighted anew on each hop, in Firefox as the page', () => {
    const change = { method: 'PUT' };
    expect(sent(run({ [api]: to(other, 307) }, change))[2]).toBe(`OPTIONS ${other} null`);
    expect(sent(run({ [api]: to(other, 307) }, change, 'firefox'))[2]).toBe(
      `OPTIONS ${other} ${page}`,
    );
    expect(sent(run({ [api]: to(other, 303) }, change, 'firefox'))).toHaveLength(4);
    expect(sent(run({ [api]: to(other, 303) }, change))).toHaveLength(3);
  });
});

describe('a redirect to a login page of another origin', () => {
  const login = 'https://login.example/?next=x';
  const server: Server = ({ url }) =>
    url === login ? response([['Content-Type', 'text/html']]) : to(login, 302, [allowOrigin(page)]);

  it.each([
    [
      'chromium',
      `Access to fetch at '${login}' (redirected from '${api}') from origin '${page}' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.`,
    ],
    [
      'firefox',
      `Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at ${login}. (Reason: CORS header ‘Access-Control-Allow-Origin’ missing). Status code: 200.`,
    ],
  ] as const)('is blocked in %s', (browser, line) => {
    const outcome = simulateFetch(call(), server, browser);
    expect([outcome.outcome, outcome.console[0]]).toEqual(['blocked', line]);
    expect(sent(outcome)[1]).toBe(`GET ${login} null`);
  });
});
