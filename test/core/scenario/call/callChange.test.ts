import { describe, expect, it } from 'vitest';
import type { BrowserId, PageCall } from '#core/browser/pageCall.ts';
import { callChangeLabel, callChangeWords } from '#core/explain/browser/callChangeWords.ts';
import { plain } from '#core/explain/phrase.ts';
import { callChange } from '#core/scenario/call/callChange.ts';
import { call, simulated } from '../../explain/browser/pages.ts';

const changeFor = (given: Partial<PageCall>, browser: BrowserId = 'chromium') =>
  callChange(call(given), simulated(given, { browser }), (changed) =>
    simulated(changed, { browser }),
  );

describe('a change that makes the browser send a call', () => {
  it.each<[what: string, given: Partial<PageCall>, label: string, then: Partial<PageCall>]>([
    [
      'mixed content, at the gateway’s usual port',
      { url: 'http://gw.example:5555/orders?a#b' },
      'Use https',
      { url: 'https://gw.example:5543/orders?a#b' },
    ],
    [
      'mixed content, at another port',
      { url: 'http://gw.example:8080/' },
      'Use https',
      { url: 'https://gw.example:8080/' },
    ],
    [
      'mixed content, at the scheme’s own port',
      { url: 'http://gw.example/' },
      'Use https',
      { url: 'https://gw.example/' },
    ],
    [
      'mixed content, with what else the call has',
      { url: 'http://gw.example/', method: 'PUT', credentials: 'include' },
      'Use https',
      { url: 'https://gw.example/', method: 'PUT', credentials: 'include' },
    ],
    [
      'a blocked port',
      { url: 'https://gw.example:25/a' },
      'Use port 5543',
      { url: 'https://gw.example:5543/a' },
    ],
    [
      'a blocked port on http',
      { pageOrigin: 'http://shop.example', url: 'http://gw.example:6000/a' },
      'Use port 5555',
      { pageOrigin: 'http://shop.example', url: 'http://gw.example:5555/a' },
    ],
    ['mode same-origin', { mode: 'same-origin' }, 'Use cors', {}],
    ['a mode that no script may use', { mode: 'navigate' }, 'Use cors', {}],
    [
      'no-cors without following redirects',
      { mode: 'no-cors', redirect: 'error' },
      'Use cors',
      { redirect: 'error' },
    ],
    [
      'no-cors with another method',
      { mode: 'no-cors', method: 'PUT' },
      'Use cors',
      { method: 'PUT' },
    ],
    ['ftp', { url: 'ftp://gw.example/a' }, 'Use https', { url: 'https://gw.example/a' }],
    [
      'ws, from a page on http',
      { pageOrigin: 'http://shop.example', url: 'ws://gw.example:5555/a' },
      'Use http',
      { pageOrigin: 'http://shop.example', url: 'http://gw.example:5555/a' },
    ],
    [
      'a URL without its scheme',
      { url: 'gw.example:5543/a' },
      'Use https://gw.example:5543/a',
      { url: 'https://gw.example:5543/a' },
    ],
    [
      'a URL without a host',
      { url: 'about:blank' },
      'Use https://gateway.example:5543/',
      { url: 'https://gateway.example:5543/' },
    ],
    [
      'data:',
      { url: 'data:,a', method: 'DELETE' },
      'Use https://gateway.example:5543/',
      { url: 'https://gateway.example:5543/', method: 'DELETE' },
    ],
    [
      'a relative URL of a page that has none itself',
      { pageOrigin: 'null', url: '/orders' },
      'Use http://gateway.example:5555/',
      { pageOrigin: 'null', url: 'http://gateway.example:5555/' },
    ],
    [
      'a user name',
      { url: 'https://me:secret@gw.example/a' },
      'Leave the user name out',
      { url: 'https://gw.example/a' },
    ],
    [
      'a body with GET',
      { body: { kind: 'string' } },
      'Use POST',
      { body: { kind: 'string' }, method: 'POST' },
    ],
  ])('%s', (_, given, label, then) => {
    const change = changeFor(given);
    expect(change && callChangeLabel(change)).toBe(label);
    expect(change?.call).toEqual(call(then));
    expect(change?.simulated.exchanges.length).toBeGreaterThan(0);
  });

  it.each<[what: string, given: Partial<PageCall>]>([
    ['a call that is sent', {}],
    ['a call that the gateway refuses', { pageOrigin: 'https://other.example' }],
    ['a header that cannot be sent', { headers: [['X Y', '1']] }],
    ['two things at once', { url: 'http://gw.example:25/', headers: [['X Y', '1']] }],
    ['a change that would run into the next refusal', { url: 'http://gw.example:25/' }],
  ])('none for %s', (_, given) => {
    expect(changeFor(given)).toBeNull();
  });
});

describe('what the changed call is seen to get', () => {
  it.each<[Partial<PageCall>, string]>([
    [
      { url: 'http://gw.example:5555/' },
      'With `https://gw.example:5543/` this call would get `200`.',
    ],
    [
      { url: 'http://gw.example/', method: 'DELETE' },
      'With `https://gw.example/` this call would get `405 Method Not Allowed`.',
    ],
    [
      { url: 'http://gw.example/', credentials: 'include' },
      'With `https://gw.example/` this call would get `200`, and the browser would block it.',
    ],
    [{ mode: 'same-origin' }, 'With mode `cors` this call would get `200`.'],
  ])('%j', (given, words) => {
    const change = changeFor(given);
    expect(change && plain(callChangeWords(change), '`')).toBe(words);
  });
});
