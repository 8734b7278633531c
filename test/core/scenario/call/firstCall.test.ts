import { describe, expect, it } from 'vitest';
import {
  callBefore,
  firstOf,
  keptPreflight,
  moments,
  withSecondCall,
} from '#core/scenario/call/firstCall.ts';

const call = { pageOrigin: 'https://shop.example', url: 'https://api.example/', method: 'PUT' };

describe('what came before', () => {
  it.each([
    ['nothing', undefined, null],
    ['nothing', false, null],
    ['the same, a second before', true, { ago: 1 }],
    ['the same, an hour before', { ago: 3600 }, { ago: 3600 }],
    ['another, a second before', { url: '/a' }, { ago: 1, url: '/a' }],
  ])('is %s for %j', (_, again, before) => {
    expect(callBefore(again === undefined ? { call } : { call, again })).toEqual(before);
  });

  it('is the call with what was another', () => {
    expect(firstOf(call, { ago: 5, method: 'GET' })).toEqual({ ...call, method: 'GET' });
  });

  it('is set and taken away, and looked at from its beginning', () => {
    const page = { call, exchange: 1, browser: 'safari' as const };
    const again = withSecondCall(page, { ago: 9 });
    expect(again).toEqual({ call, browser: 'safari', again: { ago: 9 } });
    expect(withSecondCall(again, false)).toEqual({ call, browser: 'safari' });
  });
});

describe('what is kept of a preflight', () => {
  const exchange = (preflight: boolean, maxAge?: string) => ({
    request: { method: 'OPTIONS', url: call.url, headers: [] },
    response: {
      status: 200,
      statusText: '',
      headers: maxAge === undefined ? [] : [['Access-Control-Max-Age', maxAge] as const],
    },
    preflight,
  });

  it.each([
    ['chromium', '86400', 7200],
    ['firefox', '100000', 86400],
    ['safari', '86400', 600],
    ['standard', '100000', 100000],
    ['firefox', '1.5', 0],
    ['safari', '-1', 0],
  ] as const)('%s keeps an answer with Max-Age %s for %d s', (browser, maxAge, seconds) => {
    const exchanges = [exchange(true, maxAge), exchange(false)];
    expect(keptPreflight(browser, exchanges)).toEqual({ maxAge, seconds });
  });

  it('is 5 s without Max-Age', () => {
    expect(keptPreflight('safari', [exchange(true), exchange(false)])?.seconds).toBe(5);
  });

  it('is nothing without a preflight, or with a refused one', () => {
    expect(keptPreflight('chromium', [exchange(false)])).toBeNull();
    expect(keptPreflight('chromium', [exchange(true, '100')])).toBeNull();
  });
});

describe('moments worth looking at', () => {
  const seen = (maxAge: string | null) =>
    moments(maxAge, 'chromium').map(({ id, browser, ago }) => [id, browser, ago]);
  const atOnce = ['at-once', null, 1];

  it.each([
    ['100', [atOnce, ['max-age', null, 101]]],
    [
      '86400',
      [atOnce, ['limit', 'safari', 601], ['limit', 'chromium', 7201], ['max-age', null, 86_401]],
    ],
    [null, [atOnce, ['default', 'chromium', 6]]],
    ['0', [atOnce]],
  ])('for Max-Age %s', (maxAge, expected) => {
    expect(seen(maxAge)).toEqual(expected);
  });
});
