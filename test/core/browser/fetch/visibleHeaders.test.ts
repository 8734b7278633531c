import { describe, expect, it } from 'vitest';
import type { BrowserId, PageCall } from '#core/browser/pageCall.ts';
import { simulateFetch } from '#core/browser/simulateFetch.ts';
import { allowOrigin, call, page, serving } from '../calls.ts';

const lines = [
  allowOrigin(page),
  ['Access-Control-Allow-Credentials', 'true'] as const,
  ['X-B', '1'] as const,
  ['x-a', '2'] as const,
  ['X-A', '3'] as const,
  ['Content-Type', 'a/b'] as const,
  ['Set-Cookie', 'c=1'] as const,
];

const seen = (expose: string, change: Partial<PageCall> = {}, browser: BrowserId = 'standard') =>
  simulateFetch(
    call(change),
    serving([...lines, ['Access-Control-Expose-Headers', expose]]),
    browser,
  ).visibleHeaders?.map(([name, value]) => `${name}: ${value}`);

const all = [
  'access-control-allow-credentials: true',
  `access-control-allow-origin: ${page}`,
  'access-control-expose-headers: *',
  'content-type: a/b',
  'x-a: 2, 3',
  'x-b: 1',
];

describe('a script can read', () => {
  it.each([
    ['', ['content-type: a/b']],
    ['X-A', ['content-type: a/b', 'x-a: 2, 3']],
    [',x-b,, Set-Cookie', ['content-type: a/b', 'x-b: 1']],
    ['X-A, b@d', ['content-type: a/b']],
    ['"X-A"', ['content-type: a/b']],
    ['*', all],
  ])('with %s: %j', (expose, headers) => expect(seen(expose)).toEqual(headers));

  it('no more for `*` with credentials', () => {
    expect(seen('*', { credentials: 'include' })).toEqual(['content-type: a/b']);
    expect(seen('*', { credentials: 'include' }, 'firefox')).toEqual(['content-type: a/b']);
    expect(seen('*', { credentials: 'same-origin' })).toEqual(all);
  });

  it('a header called `*` alone for `*` with credentials', () => {
    const server = serving([...lines, ['Access-Control-Expose-Headers', '*'], ['*', 'star']]);
    const { visibleHeaders } = simulateFetch(call({ credentials: 'include' }), server, 'standard');
    expect(visibleHeaders?.map(([name]) => name)).toEqual(['*', 'content-type']);
  });

  it('all in Firefox for `*` before a bad token', () => {
    expect(seen('*, b@d', {}, 'firefox')).toHaveLength(6);
    expect(seen('b@d, *', {}, 'firefox')).toHaveLength(1);
    expect(seen('*, b@d', {}, 'chromium')).toHaveLength(1);
  });

  it('all but cookies from the own origin, and nothing of an opaque response', () => {
    expect(seen('', { url: '/a' })).toHaveLength(6);
    expect(seen('*', { mode: 'no-cors' })).toEqual([]);
  });
});
