import { describe, expect, it } from 'vitest';
import { duration, momentWords, secondCallWords } from '#core/explain/browser/secondCallWords.ts';
import { plain } from '#core/explain/phrase.ts';
import type { BrowserId, PageCall } from '#core/browser/pageCall.ts';
import type { CallBefore } from '#core/scenario/pageView.ts';
import type { CorsPolicy } from '#core/setup/setup.ts';
import { call, shop, simulated } from './pages.ts';

interface Given {
  readonly browser?: BrowserId;
  readonly policy?: Partial<CorsPolicy>;
  readonly call?: Partial<PageCall>;
}

function words(before: CallBefore, { browser = 'chromium', policy = {}, ...given }: Given = {}) {
  const asked = { method: 'PUT', ...given.call };
  const second = simulated(asked, { browser, setup: shop([], policy), again: before });
  const { preflight, first, ...others } = secondCallWords(second, call(asked), second.first!);
  return { preflight: plain(preflight), first: plain(first), ...others };
}

describe('a second call', () => {
  it.each<[what: string, ago: number, given: Given, preflight: string]>([
    [
      'within Max-Age',
      599,
      {},
      'No preflight: Chromium keeps what the first one allowed for 600 s, as Access-Control-Max-Age says.',
    ],
    [
      'after it',
      600,
      {},
      'A preflight again: Chromium kept the first one’s answer for 600 s, as Access-Control-Max-Age says.',
    ],
    [
      'after Chromium’s limit',
      7200,
      { policy: { maxAge: 86400 } },
      'A preflight again: Chromium kept the first one’s answer for 7200 s, though Access-Control-Max-Age says 86400.',
    ],
    [
      'after Safari’s limit',
      600,
      { browser: 'safari', policy: { maxAge: 7200 } },
      'A preflight again: Safari kept the first one’s answer for 600 s, though Access-Control-Max-Age says 7200.',
    ],
    [
      'at that moment in Firefox',
      600,
      { browser: 'firefox', policy: { maxAge: 7200 } },
      'No preflight: Firefox keeps what the first one allowed for 7200 s, as Access-Control-Max-Age says.',
    ],
    [
      'without Max-Age, at once',
      1,
      { policy: { maxAge: null } },
      'No preflight: Chromium keeps what the first one allowed for 5 s, as no Access-Control-Max-Age says more.',
    ],
    [
      'with Max-Age 0',
      1,
      { policy: { maxAge: 0 } },
      'A preflight again: with Access-Control-Max-Age 0 Chromium keeps nothing.',
    ],
    ['that needs none', 1, { call: { method: 'GET' } }, 'No preflight: this call needs none.'],
    [
      'that goes around it',
      1,
      { call: { cache: 'no-store' } },
      'A preflight again: the call’s cache mode goes around what is kept.',
    ],
    [
      'after a refusal',
      1,
      { call: { method: 'DELETE' } },
      'A preflight again: the first one was refused, so nothing is kept.',
    ],
  ])('%s', (_, ago, given, preflight) => {
    expect(words({ ago }, given).preflight).toBe(preflight);
  });

  it.each<[what: string, before: CallBefore, preflight: string]>([
    [
      'another URL',
      { url: 'https://api.example/orders?page=1' },
      'A preflight again: the first one’s answer is kept for its own URL alone, query included.',
    ],
    [
      'another method, without a preflight',
      { method: 'GET' },
      'A preflight: the first call had none, so nothing is kept.',
    ],
    [
      'a policy that did not list the method',
      { method: 'DELETE', policy: { ...shop().policy!, allowMethods: ['DELETE'] } },
      'A preflight again: the first one’s answer is kept, but not for this method, these headers or credentials.',
    ],
  ])('after %s', (_, before, preflight) => {
    expect(words(before).preflight).toBe(preflight);
  });

  it('works and then does not: the policy was changed, and what was kept has run out', () => {
    const before = { policy: shop().policy };
    const changed = { policy: { allowMethods: ['GET'] } };
    expect(words(before, changed)).toMatchObject({ contrast: null });
    expect(words({ ...before, ago: 601 }, changed)).toEqual({
      title: 'Second call, 601 s (10 minutes) later',
      preflight:
        'A preflight again: Chromium kept the first one’s answer for 600 s, as Access-Control-Max-Age says.',
      first: 'First call: OPTIONS 200, PUT 200; the page read the answer.',
      contrast: 'The first call worked, this one does not.',
    });
  });

  it('fails and then works', () => {
    const before = { policy: { ...shop().policy!, allowMethods: [] } };
    expect(words(before)).toMatchObject({
      first: 'First call: OPTIONS 405; blocked in the browser.',
      contrast: 'The first call failed, this one works.',
    });
  });
});

it.each([
  [1, '1 s'],
  [60, '60 s (1 minute)'],
  [7201, '7201 s (2 hours)'],
  [86_401, '86401 s (1 day)'],
])('%d s are %s', (seconds, text) => {
  expect(duration(seconds)).toBe(text);
});

it.each([
  [{ id: 'at-once', browser: null, ago: 1 }, 'at once (1 s)'],
  [{ id: 'max-age', browser: null, ago: 101 }, 'after Max-Age (100 s)'],
  [{ id: 'limit', browser: 'safari', ago: 601 }, 'after Safari’s limit (600 s)'],
  [{ id: 'default', browser: 'firefox', ago: 6 }, 'after Firefox’s default (5 s)'],
] as const)('%j is %s', (moment, text) => {
  expect(momentWords(moment)).toBe(text);
});
