import { describe, expect, it } from 'vitest';
import type { PageCall } from '#core/browser/pageCall.ts';
import { preflightReason } from '#core/explain/browser/preflightReasonWords.ts';
import { plain } from '#core/explain/phrase.ts';
import { simulated } from './pages.ts';

const json = [['Content-Type', 'application/json']] as const;
const listener = {
  api: 'xhr',
  uploadListener: true,
  body: { kind: 'buffer' },
  method: 'POST',
} as const;

const sentence = (given: Partial<PageCall>, options?: Parameters<typeof simulated>[1]) => {
  const reason = preflightReason(simulated(given, options).outcome!);
  return reason && plain(reason, '`');
};

describe('why there is a preflight, or none', () => {
  it.each<[what: string, given: Partial<PageCall>, sentence: string | null]>([
    [
      'the page’s own origin',
      { url: '/orders' },
      'The URL is on the page’s own origin: no CORS, and so no preflight.',
    ],
    [
      'mode same-origin',
      { mode: 'same-origin' },
      'Mode `same-origin` sends nothing to another origin.',
    ],
    [
      'mode no-cors',
      { mode: 'no-cors' },
      'Mode `no-cors` sends no preflight, and the page can read nothing of the answer.',
    ],
    [
      'nothing that asks for one',
      {},
      'No preflight: `GET` is safelisted, and so is every header that the page sets.',
    ],
    ['a method', { method: 'PUT' }, 'A preflight, because of `PUT`, which is not safelisted.'],
    [
      'a header by its name',
      { headers: [['X-A', '1']] },
      'A preflight, because of `X-A`, which is not safelisted.',
    ],
    [
      'a header by its value',
      { method: 'POST', headers: json },
      'A preflight, because of `Content-Type: application/json`, which is not safelisted.',
    ],
    [
      'a method and a header',
      { method: 'PUT', headers: json },
      'A preflight, because of `PUT`, `Content-Type: application/json`. Each of them alone makes the browser ask first.',
    ],
    [
      'an upload listener',
      listener,
      'A preflight, because of an upload listener, which always asks for one.',
    ],
    [
      'an upload listener and a method',
      { ...listener, method: 'PUT' },
      'A preflight, because of an upload listener, `PUT`. Each of them alone makes the browser ask first.',
    ],
    [
      'a stream',
      { method: 'POST', body: { kind: 'stream', duplex: 'half' } },
      'A preflight, because of a stream as body, which always asks for one.',
    ],
    ['a call that throws', { mode: 'navigate' }, null],
    ['mixed content', { url: 'http://api.example/', headers: json }, null],
    ['a blocked port', { url: 'https://api.example:25/', method: 'PUT' }, null],
    ['a blocked port of the page’s own host', { url: 'https://shop.example:25/' }, null],
    ['another scheme', { url: 'ftp://api.example/', method: 'DELETE' }, null],
    ['a data: URL, which is no request', { url: 'data:,a', method: 'DELETE' }, null],
  ])('%s', (_, given, expected) => {
    expect(sentence(given)).toBe(expected);
  });

  it('none on a second call, while the first preflight is kept', () => {
    expect(sentence({ method: 'PUT' }, { again: true })).toBe(
      'No preflight now: what an earlier one allowed is still kept, for `PUT`.',
    );
    expect(sentence(listener, { again: true })).toBe(
      'No preflight now: what an earlier one allowed is still kept, for an upload listener.',
    );
  });
});
