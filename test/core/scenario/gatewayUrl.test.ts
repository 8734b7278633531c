import { describe, expect, it } from 'vitest';
import { addressOfRequest, gatewayUrlFor, gatewayUrlOf } from '#core/scenario/gatewayUrl.ts';

describe('where the gateway is, as a page can reach it', () => {
  it.each<[origin: string, url: string]>([
    ['https://shop.example', 'https://gateway.example:5543'],
    ['http://shop.example', 'http://gateway.example:5555'],
    ['HTTPS://shop.example/', 'https://gateway.example:5543'],
    ['null', 'http://gateway.example:5555'],
    ['', 'http://gateway.example:5555'],
  ])('from %j: %s', (origin, url) => {
    expect(gatewayUrlFor(origin)).toBe(url);
  });
});

describe('where a request went', () => {
  it.each<[host: string, origin: string, url: string]>([
    ['gw.example:5543', 'http://shop.example', 'https://gw.example:5543'],
    ['gw.example:443', '', 'https://gw.example:443'],
    ['gw.example:5555', 'https://shop.example', 'http://gw.example:5555'],
    ['gw.example:80', 'https://shop.example', 'http://gw.example:80'],
    ['gw.example', 'https://shop.example', 'https://gw.example'],
    ['gw.example:9072', 'http://shop.example', 'http://gw.example:9072'],
    ['[::1]:5543', '', 'https://[::1]:5543'],
  ])('%j, of a page on %j: %s', (host, origin, url) => {
    expect(gatewayUrlOf(host, origin)).toBe(url);
  });
});

describe('the address of a request', () => {
  it.each<[what: string, url: string, host: string, base: string, assumed: boolean]>([
    ['by its request line', 'http://gw.example:9072/a', 'x', 'http://gw.example:9072', false],
    [
      'by its Host, the scheme by the port',
      '/a',
      'gw.example:5555',
      'http://gw.example:5555',
      false,
    ],
    [
      'by its Host, the scheme by nothing',
      '/a',
      'gw.example:9072',
      'https://gw.example:9072',
      true,
    ],
    ['by its Host without a port', '/a', 'gw.example', 'https://gw.example', false],
  ])('%s', (_, url, host, base, isSchemeAssumed) => {
    const headers = [['Host', host] as const, ['Origin', 'https://shop.example'] as const];
    expect(addressOfRequest({ method: 'GET', url, headers })).toEqual({ base, isSchemeAssumed });
  });

  it('is not known without either', () => {
    expect(addressOfRequest({ method: 'GET', url: '/a', headers: [] })).toBeNull();
  });
});
