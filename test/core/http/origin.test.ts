import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { originFault } from '#core/http/origin.ts';

describe('originFault', () => {
  it.each([
    'http://test2.com',
    'https://a.b-c.example',
    'https://shop.example:8443',
    'http://localhost:3000',
    'http://192.0.2.10:8080',
    'https://[2001:db8::1]',
    'http://shop.example:443',
    'https://xn--mnchen-3ya.example',
    'chrome-extension://abcdefgh',
    'capacitor://localhost',
    'null',
  ])('finds none in %s', (text) => {
    expect(originFault(text)).toBeNull();
  });

  it.each([
    ['', 'empty', null],
    ['http://a.example, http://b.example', 'list', null],
    ['http://a.example http://b.example', 'white-space', null],
    ['shop.example', 'no-scheme', 'https://shop.example'],
    ['10.60.20.30', 'no-scheme', 'https://10.60.20.30'],
    ['shop.example:8080', 'no-scheme', 'https://shop.example:8080'],
    ['//shop.example', 'no-scheme', null],
    ['http://', 'not-an-origin', null],
    ['file:///tmp', 'not-an-origin', null],
    ['https://shop.example:99999', 'not-an-origin', null],
    ['https://user@shop.example', 'user-info', 'https://shop.example'],
    ['https://user:pw@shop.example/path', 'user-info', 'https://shop.example'],
    ['https://shop.example/', 'trailing-slash', 'https://shop.example'],
    ['https://shop.example?', 'trailing-slash', 'https://shop.example'],
    ['https://shop.example/orders', 'path', 'https://shop.example'],
    ['https://shop.example/?q', 'path', 'https://shop.example'],
    ['https://shop.example#top', 'path', 'https://shop.example'],
    ['https://Shop.example', 'upper-case', 'https://shop.example'],
    ['HTTPS://shop.example', 'upper-case', 'https://shop.example'],
    ['http://shop.example:80', 'default-port', 'http://shop.example'],
    ['https://shop.example:443', 'default-port', 'https://shop.example'],
    ['https://münchen.example', 'not-ascii', 'https://xn--mnchen-3ya.example'],
    ['http://shop.example:08080', 'not-serialized', 'http://shop.example:8080'],
    ['http://127.1', 'not-serialized', 'http://127.0.0.1'],
  ] as const)('%j is faulty: %s', (text, code, origin) => {
    expect(originFault(text)).toEqual({ code, origin });
  });

  it('proposes only what is itself without fault', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string(), fc.domain()), (text) => {
        const proposed = originFault(text)?.origin ?? null;
        if (proposed !== null) expect(originFault(proposed)).toBeNull();
      }),
      { seed: 7, numRuns: 1000 },
    );
  });

  it('finds none in what the URL parser serializes as an origin', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true }), (url) => {
        expect(originFault(new URL(url).origin)).toBeNull();
      }),
      { seed: 8, numRuns: 500 },
    );
  });
});
