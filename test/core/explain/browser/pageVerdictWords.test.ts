import { describe, expect, it } from 'vitest';
import type { PageCall } from '#core/browser/pageCall.ts';
import { pageVerdict, type PageVerdict } from '#core/explain/browser/pageVerdictWords.ts';
import { plain } from '#core/explain/phrase.ts';
import type { Setup } from '#core/setup/setup.ts';
import { call, shop, simulated } from './pages.ts';

const failed = 'The page gets `TypeError: Failed to fetch`.';
const hidden =
  '`fetch()` resolves, but status, headers and body are hidden from JavaScript: an opaque response.';

describe('what a page gets from its call', () => {
  it.each<[what: string, given: Partial<PageCall>, Setup, PageVerdict['kind'], sentence: string]>([
    [
      'an answer with headers that it can read',
      {},
      shop([
        ['X-Total', '7'],
        ['Content-Type', 'application/json'],
      ]),
      'reads',
      '`fetch()` resolves with 200; JavaScript sees `content-type`, `x-total`.',
    ],
    [
      'an answer without such headers, and an error of the service',
      {},
      shop([['X-Debug', 'a']], { status: 500 }),
      'reads',
      '`fetch()` resolves with 500; JavaScript sees none of its headers.',
    ],
    ['an opaque answer', { mode: 'no-cors' }, shop(), 'opaque', hidden],
    [
      'an opaque redirect',
      { redirect: 'manual' },
      shop([['Location', '/b']], { status: 302 }),
      'opaque',
      hidden,
    ],
    [
      'a redirect status with the mode manual alone is opaque',
      { redirect: 'manual' },
      shop(),
      'reads',
      '`fetch()` resolves with 200; JavaScript sees none of its headers.',
    ],
    [
      'nothing, since the preflight fails',
      { method: 'DELETE' },
      shop(),
      'blocked',
      `The preflight fails, so the \`DELETE\` is never sent. ${failed}`,
    ],
    [
      'nothing, although the request is carried out',
      { credentials: 'include' },
      shop(),
      'blocked',
      `The native service has carried the \`GET\` out all the same. ${failed}`,
    ],
    [
      'nothing, since the gateway refuses the request',
      { pageOrigin: 'https://other.example' },
      shop(),
      'blocked',
      failed,
    ],
    [
      'nothing, since another server does not allow it',
      {},
      shop([['Location', 'https://login.example/']], { status: 302 }),
      'blocked',
      failed,
    ],
    [
      'nothing, since nothing is sent',
      { mode: 'same-origin' },
      shop(),
      'blocked',
      `Nothing is sent. ${failed}`,
    ],
    [
      'an answer, by XMLHttpRequest',
      { api: 'xhr', redirect: 'manual' },
      shop([], { status: 304 }),
      'reads',
      'The `XMLHttpRequest` loads with 304; JavaScript sees none of its headers.',
    ],
    [
      'an event, by XMLHttpRequest',
      { api: 'xhr', url: 'ftp://api.example/' },
      shop(),
      'blocked',
      'Nothing is sent. The page gets an `error` event, which gives no reason.',
    ],
    [
      'an exception',
      { mode: 'navigate' },
      shop(),
      'throws',
      "Nothing is sent. The page gets `TypeError: Failed to execute 'fetch' on 'Window': Cannot construct a Request with a RequestInit whose mode member is set as 'navigate'.`",
    ],
    [
      'what cannot be told, since the gateway’s answer cannot',
      {},
      shop([], { allowedOrigins: ['\\N{DIGIT ONE}'] }),
      'undecided',
      'The gateway’s answer cannot be judged here, so neither can what the browser makes of it.',
    ],
  ])('%s', (_, given, setup, kind, sentence) => {
    const verdict = pageVerdict(simulated(given, { setup }), call(given));
    expect(verdict.kind).toBe(kind);
    expect(plain(verdict.sentence, '`')).toBe(sentence);
  });

  it('ends with one full stop, also where the browser’s own words end with one', () => {
    const given = { pageOrigin: 'https://other.example' };
    const { sentence } = pageVerdict(simulated(given, { browser: 'firefox' }), call(given));
    expect(plain(sentence)).toMatch(/fetch resource\.$/);
  });

  it.each<[Partial<PageCall>, title: string]>([
    [{}, 'The page reads the answer'],
    [{ mode: 'no-cors' }, 'The page reads nothing'],
    [{ method: 'DELETE' }, 'Blocked in the browser'],
    [{ mode: 'navigate' }, 'fetch() throws'],
  ])('%j: %s', (given, title) => {
    expect(pageVerdict(simulated(given), call(given)).title).toBe(title);
  });
});
