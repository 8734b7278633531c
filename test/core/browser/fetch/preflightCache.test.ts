import { describe, expect, it } from 'vitest';
import { browsers } from '#core/browser/browsers.ts';
import type { BrowserId, PageCall } from '#core/browser/pageCall.ts';
import { PreflightCache } from '#core/browser/fetch/preflightCache.ts';
import { simulateFetch } from '#core/browser/simulateFetch.ts';
import { allowOrigin, api, call, page, serving } from '../calls.ts';

describe('seconds that an answer serves', () => {
  it.each([
    [null, 5, 5, 5],
    ['', 5, 5, 0],
    ['600', 600, 600, 600],
    ['100000', 100000, 7200, 86400],
    ['+10', 5, 10, 0],
    ['-1', 5, 0, 0],
    ['0', 0, 0, 0],
    ['1.5', 5, 5, 0],
    ['10s', 5, 5, 0],
    ['10, 20', 5, 5, 0],
    ['9223372036854775807', 2 ** 63, 7200, 86400],
    ['9223372036854775808', 2 ** 63, 5, 86400],
  ])('%s: %i, %i, %i', (value, standard, chromium, firefox) => {
    expect(
      [browsers.standard, browsers.chromium, browsers.firefox].map(({ preflightCache }) =>
        preflightCache.maxAge(value),
      ),
    ).toEqual([standard, chromium, firefox]);
  });
});

const allowing = (...more: readonly (readonly [string, string])[]) =>
  serving([
    allowOrigin(page),
    ['Access-Control-Allow-Credentials', 'true'],
    ['Access-Control-Allow-Methods', 'PUT'],
    ['Access-Control-Allow-Headers', 'x-a'],
    ['Access-Control-Max-Age', '600'],
    ...more,
  ]);

/** Whether the second of two calls is preflighted. */
function again(
  first: Partial<PageCall>,
  second: Partial<PageCall>,
  browser: BrowserId = 'standard',
  wait = 0,
) {
  const cache = new PreflightCache();
  simulateFetch(call(first), allowing(), browser, { cache, now: 0 });
  const next = simulateFetch(call(second), allowing(), browser, { cache, now: wait });
  return next.preflight !== null;
}

const put = { method: 'PUT' } as const;

describe('a second call', () => {
  it.each<[what: string, Partial<PageCall>, Partial<PageCall>, boolean]>([
    ['to the same URL', put, put, false],
    ['with a header that was listed', put, { ...put, headers: [['X-A', '1']] }, false],
    ['with a header that was not', put, { ...put, headers: [['X-B', '1']] }, true],
    ['with another method', put, { method: 'DELETE' }, true],
    ['with another query', put, { ...put, url: `${api}?a` }, true],
    ['of another page', put, { ...put, pageOrigin: 'https://b.example' }, true],
    ['with credentials after one without', put, { ...put, credentials: 'include' }, true],
    ['without after one with', { ...put, credentials: 'include' }, put, false],
  ])('%s', (_, first, second, preflighted) => {
    expect(again(first, second)).toBe(preflighted);
    expect(again(first, second, 'chromium')).toBe(preflighted);
  });

  it('is preflighted once the time is over', () => {
    expect([599_999, 600_000].map((wait) => again(put, put, 'standard', wait))).toEqual([
      false,
      true,
    ]);
  });

  it('goes around the cache in Chromium when it asks to', () => {
    expect(again(put, { ...put, cache: 'reload' }, 'chromium')).toBe(true);
    expect(again(put, { ...put, cache: 'reload' })).toBe(false);
  });

  it.each([
    ['standard', true],
    ['chromium', false],
    ['firefox', true],
  ] as const)('after a failure is preflighted in %s: %s', (browser, preflighted) => {
    const cache = new PreflightCache();
    const run = (server: ReturnType<typeof serving>) =>
      simulateFetch(call(put), server, browser, { cache, now: 0 }).preflight !== null;
    run(allowing());
    run(serving([], []));
    expect(run(allowing())).toBe(preflighted);
  });
});
