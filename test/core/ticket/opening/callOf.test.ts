import { describe, expect, it } from 'vitest';
import { gatewayUrlFor } from '#core/scenario/gatewayUrl.ts';
import { callOf } from '#core/ticket/opening/callOf.ts';
import type { Case } from '#core/ticket/opening/case.ts';
import {
  answered,
  called,
  exchange,
  gatewayUrl,
  pageOrigin,
  preflightOf,
  printed,
} from '../../../helpers/tickets.ts';

const nothing: Case = { call: null, console: null, preflight: null, request: null };
const [preflight, put] = [preflightOf('PUT', null), exchange('PUT', null)];
const view = (told: Partial<Case>) => callOf({ ...nothing, ...told });
const sent = (told: Partial<Case>) => view(told)?.call;

describe('whether a case tells of a page’s call', () => {
  it.each<[what: string, Partial<Case>, tells: boolean]>([
    ['nothing', {}, false],
    ['a preflight alone, which a tool sent', { preflight }, false],
    ['a request alone', { request: put }, false],
    ['both', { preflight, request: put }, true],
    ['a console line', { console: printed() }, true],
    ['code', { call: called() }, true],
    ['code of a page that nobody knows', { call: called({ pageOrigin: null }) }, true],
    ['nor its address', { call: called({ pageOrigin: null, url: null }) }, false],
    [
      'the same with a request of that page',
      { call: called({ pageOrigin: null }), preflight },
      true,
    ],
  ])('%s: %s', (_, told, tells) => {
    expect(view(told) !== null).toBe(tells);
  });
});

describe('the page’s call', () => {
  it('comes from the console’s page, then the code’s, then the request’s', () => {
    const [a, b] = ['https://a.example', 'https://b.example'];
    const call = called({ pageOrigin: b });
    expect(sent({ call, preflight })?.pageOrigin).toBe(b);
    expect(sent({ call, console: printed({ pageOrigin: a }) })?.pageOrigin).toBe(a);
    expect(sent({ console: printed({ pageOrigin: null }), preflight })?.pageOrigin).toBe(
      pageOrigin,
    );
  });

  it.each<[what: string, url: string | null, expected: string]>([
    ['user info, query and fragment', 'https://u:p@gw.example/a?token=b#c', 'https://gw.example/a'],
    ['a scheme', '//gw.example/a', 'https://gw.example/a'],
    ['an address, to where the gateway usually is', null, `${gatewayUrlFor(pageOrigin)}/`],
  ])('goes to a URL without %s', (_, url, expected) => {
    expect(sent({ call: called({ url }) })?.url).toBe(expected);
  });

  it.each<[how: string, page: string, port: number, console: string | null, scheme: string]>([
    ['that the console printed', 'http://a.example', 9072, 'https://gw.example:9072/', 'https'],
    ['of its port', 'http://a.example', 5555, null, 'http'],
    ['of its page', 'https://a.example', 9072, null, 'https'],
    ['of a page without', 'http://a.example', 9072, null, 'http'],
  ])('goes to where no scheme was told by the one %s', (_, page, port, address, scheme) => {
    const told = exchange('PUT', null);
    const request = { ...told, request: { ...told.request, url: `//gw.example:${port}/a` } };
    const console = printed({ pageOrigin: page, url: address });
    expect(sent({ request, console })?.url).toBe(`${scheme}://gw.example:${port}/a`);
  });

  it('has what code sets, without the values that are not CORS’s business', () => {
    const call = called({
      ...{ method: 'POST', credentials: 'omit' },
      headers: [
        ['X-Key', 'a'],
        ['Content-Type', 'text/plain'],
      ],
      implied: [['Accept', 'application/json']],
    });
    expect(sent({ call, request: exchange('PATCH', null) })).toEqual({
      ...{ pageOrigin, url: gatewayUrl, method: 'POST', credentials: 'omit' },
      headers: [
        ['X-Key', 'secret-left-out'],
        ['Content-Type', 'text/plain'],
        ['Accept', 'application/json'],
      ],
    });
  });

  it('has of a recorded request what scripts can set', () => {
    const headers = ['Origin', 'Host', 'Cookie', 'Sec-Fetch-Mode', 'User-Agent', 'X-Tenant'].map(
      (name) => [name, 'a'] as const,
    );
    const request = { ...put, request: { ...put.request, headers, cookie: true as const } };
    const headersAsked = ['Access-Control-Request-Headers', 'x-tenant'] as const;
    const asked = [...(preflight.request.headers ?? []), headersAsked];
    const asking = { ...preflight, request: { ...preflight.request, headers: asked } };
    expect(sent({ preflight: asking, request })).toEqual({
      ...{ pageOrigin, url: gatewayUrl, method: 'PUT', credentials: 'include' },
      headers: [['X-Tenant', 'secret-left-out']],
    });
  });

  it.each<[what: string, Partial<Case>, api: 'xhr' | undefined]>([
    ['fetch()', { call: called() }, undefined],
    ['XMLHttpRequest', { call: called({ api: 'xhr' }) }, 'xhr'],
    ['a library above it', { call: called({ api: 'angular' }) }, 'xhr'],
    ['what the console says', { console: printed({ api: 'xhr' }) }, 'xhr'],
    ['nothing said', { console: printed({ api: null }) }, undefined],
    ['code before the console', { call: called(), console: printed({ api: 'xhr' }) }, undefined],
  ])('is made by %s', (_, told, api) => {
    expect(sent(told)?.api).toBe(api);
  });

  it.each<[what: string, Partial<Case>, rest: object]>([
    [
      'in the browser of the console line',
      { console: printed({ browser: 'webkit' }) },
      { browser: 'safari' },
    ],
    ['in Chromium, which needs no word', { console: printed() }, {}],
    [
      'at the request, where no preflight was recorded',
      { call: called(), request: exchange('PUT', answered(200, { statusText: 'OK' })) },
      { exchange: 1 },
    ],
    [
      'over HTTP/2, where an answer has no reason',
      { call: called(), preflight: preflightOf('PUT', answered(200)) },
      { http2: true },
    ],
  ])('is shown %s', (_, told, rest) => {
    const { call: __, ...shown } = view(told)!;
    expect(shown).toEqual(rest);
  });
});
