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
    ['10000000000000000000', 1e19, 5, 86400],
    ['0000000000000000000000060', 60, 60, 60],
    ['95', 95, 95, 95],
    ['-9223372036854775808', 5, 0, 0],
    ['-9223372036854775809', 5, 5, 0],
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

/** Headers of a preflight's answer, kept for ten minutes; without credentials unless named. */
const answering = (methods: string | null, headers: string | null = null, credentials = true) =>
  serving([
    allowOrigin(page),
    ...(credentials ? [['Access-Control-Allow-Credentials', 'true'] as const] : []),
    ...(methods === null ? [] : [['Access-Control-Allow-Methods', methods] as const]),
    ...(headers === null ? [] : [['Access-Control-Allow-Headers', headers] as const]),
    ['Access-Control-Max-Age', '600'],
  ]);

/** Whether the last of some calls is preflighted, each with the answer that its preflight gets. */
function lastPreflighted(
  browser: BrowserId,
  ...calls: readonly (readonly [Partial<PageCall>, ReturnType<typeof serving>])[]
) {
  const cache = new PreflightCache();
  const outcomes = calls.map(([change, server], i) =>
    simulateFetch(call(change), server, browser, { cache, now: i }),
  );
  return outcomes.at(-1)?.preflight !== null;
}

const withHeader = (name: string, change: Partial<PageCall> = {}): Partial<PageCall> => ({
  ...change,
  headers: [[name, '1']],
});
const include = { credentials: 'include' } as const;
const all = ['standard', 'chromium', 'firefox'] as const;

describe('a refused preflight', () => {
  it.each(all)('is not kept in %s', (browser) => {
    const refusals = [answering('PUT', null), answering('PUT', 'b@d'), answering('PUT,b@d')];
    for (const server of refusals) {
      const calls = [
        [withHeader('X-A', put), server],
        [put, allowing()],
      ] as const;
      expect(lastPreflighted(browser, ...calls)).toBe(true);
    }
  });

  it('takes nothing away that an earlier one allowed, in Chromium', () => {
    const refused = [{ method: 'DELETE' }, answering('PUT')] as const;
    const known = [put, allowing()] as const;
    expect(lastPreflighted('chromium', known, refused, known)).toBe(false);
    expect(lastPreflighted('standard', known, refused, known)).toBe(true);
  });
});

describe('a call that asks for a preflight by its flag', () => {
  const body = { kind: 'buffer' } as const;
  const upload = { api: 'xhr', method: 'POST', uploadListener: true, body } as const;

  it.each<[what: string, methods: string | null, next: Partial<PageCall>, preflighted: boolean]>([
    ['its own method, where none is listed', null, upload, false],
    ['nothing but that, where none is listed', null, { ...upload, method: 'PUT' }, true],
    ['not its own, where others are listed', 'PUT', upload, true],
    ['the others, where they are listed', 'PUT', put, false],
  ])('keeps %s', (_, methods, next, preflighted) => {
    for (const browser of all) {
      const calls = [
        [upload, answering(methods)],
        [next, allowing()],
      ] as const;
      expect(lastPreflighted(browser, ...calls), browser).toBe(preflighted);
    }
  });

  it('does not keep an unlisted method without it', () => {
    const first = [withHeader('X-A'), answering(null, 'x-a')] as const;
    expect(lastPreflighted('standard', first, [upload, allowing()])).toBe(true);
  });
});

describe('`*` in a preflight’s answer', () => {
  it.each<
    [
      what: string,
      first: Partial<PageCall>,
      methods: string,
      headers: string,
      next: Partial<PageCall>,
      preflighted: readonly [standard: boolean, chromium: boolean, firefox: boolean],
    ]
  >([
    ['any method', put, '*', '', { method: 'DELETE' }, [false, false, false]],
    ['any header', withHeader('X-A'), '', '*', withHeader('X-B'), [false, false, false]],
    ['no header if it is for methods', put, '*', '', withHeader('X-B'), [true, true, true]],
    ['no method if it is for headers', withHeader('X-A'), '', '*', put, [true, true, true]],
    [
      'no method with credentials',
      withHeader('X-A', include),
      '*',
      'x-a',
      { ...put, ...include },
      [true, true, true],
    ],
    [
      'no method without credentials if it came with them',
      withHeader('X-A', include),
      '*',
      'x-a',
      put,
      [true, true, true],
    ],
    [
      'no header without credentials if it came with them',
      { ...put, ...include },
      'PUT',
      '*',
      withHeader('X-A', put),
      [true, true, true],
    ],
    [
      'not Authorization by the standard',
      withHeader('X-A'),
      '',
      '*',
      withHeader('Authorization'),
      [true, false, false],
    ],
    [
      'not Authorization, which is allowed where it is listed',
      withHeader('X-A'),
      '',
      '*, authorization',
      withHeader('Authorization'),
      [false, false, false],
    ],
  ])('covers afterwards %s', (_, first, methods, headers, next, preflighted) => {
    const calls = [
      [first, answering(methods, headers)],
      [next, allowing()],
    ] as const;
    expect(all.map((browser) => lastPreflighted(browser, ...calls))).toEqual(preflighted);
  });
});

describe('a later answer for the same URL', () => {
  it.each([
    ['standard', false],
    ['chromium', true],
    ['firefox', false],
  ] as const)('in %s replaces the earlier one: %s', (browser, replaces) => {
    const first = [put, answering('PUT')] as const;
    const second = [{ method: 'DELETE' }, answering('DELETE')] as const;
    expect(lastPreflighted(browser, first, second, first)).toBe(replaces);
    expect(lastPreflighted(browser, first, second, second)).toBe(false);
  });

  it.each(all)('for another URL leaves it alone in %s', (browser) => {
    const first = [put, answering('PUT')] as const;
    const second = [{ method: 'DELETE', url: `${api}?b` }, answering('DELETE')] as const;
    expect(lastPreflighted(browser, first, second, first)).toBe(false);
  });
});
