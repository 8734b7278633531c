import { describe, expect, it } from 'vitest';
import type { PageCall } from '#core/browser/pageCall.ts';
import { simulateFetch } from '#core/browser/simulateFetch.ts';
import { allowOrigin, call, page, response, serving } from '../calls.ts';

const run = (
  change: Partial<PageCall>,
  browser: 'standard' | 'chromium' | 'firefox' = 'chromium',
) => simulateFetch(call(change), serving([allowOrigin('*')]), browser);

describe('main fetch', () => {
  it.each<[what: string, Partial<PageCall>, outcome: string, line: string | null]>([
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
      `Mixed Content: The page at '${page}/page' was loaded over HTTPS, but requested an insecure resource 'http://api.example/'. This request has been blocked; the content must be served over HTTPS.`,
    ],
    ['but not on the own machine', { url: 'http://127.0.0.1:8080/' }, 'allowed', null],
    [
      'some ports are blocked',
      { url: 'https://api.example:6667/' },
      'blocked',
      'Failed to load resource: net::ERR_UNSAFE_PORT',
    ],
    ['a data: URL answers itself', { url: 'data:text/html,x' }, 'allowed', null],
  ])('%s', (_, change, outcome, line) => {
    const done = run(change);
    expect([done.outcome, done.console[0] ?? null]).toEqual([outcome, line]);
  });

  it('sends Origin for CORS, else with methods other than GET and HEAD', () => {
    const origin = (change: Partial<PageCall>) =>
      run(change).exchanges[0]?.request.headers.find(([name]) => name === 'Origin')?.[1] ?? null;
    expect(origin({})).toBe(page);
    expect(origin({ url: '/a' })).toBeNull();
    expect(origin({ url: '/a', method: 'POST' })).toBe(page);
    expect(origin({ mode: 'no-cors' })).toBeNull();
    expect(origin({ pageOrigin: 'null' })).toBe('null');
  });

  it.each<[Partial<PageCall>, boolean]>([
    [{}, false],
    [{ method: 'POST', body: { kind: 'string' } }, false],
    [{ method: 'PUT' }, true],
    [{ headers: [['X-A', '1']] }, true],
    [{ method: 'POST', body: { kind: 'stream', duplex: 'half' } }, true],
    [{ api: 'xhr', uploadListener: true, method: 'POST' }, true],
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

  it('tells of a status from 400 on in Chromium', () => {
    const told = (statusText: string) => {
      const server = () => ({ ...response([allowOrigin('*')], 403), statusText });
      return simulateFetch(call(), server, 'chromium').console;
    };
    const line = 'Failed to load resource: the server responded with a status of 403';
    expect(told('Specified Origin is not allowed')).toEqual([
      `${line} (Specified Origin is not allowed)`,
    ]);
    expect(told('')).toEqual([`${line} ()`]);
  });
});
