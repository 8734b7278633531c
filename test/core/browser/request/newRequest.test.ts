import { describe, expect, it } from 'vitest';
import { simulateFetch } from '#core/browser/simulateFetch.ts';
import type { PageCall } from '#core/browser/pageCall.ts';
import { call, requestOf, response } from '../calls.ts';

const silent = () => response([]);
const thrown = (change: Partial<PageCall>, browser: 'chromium' | 'firefox' = 'chromium') => {
  const { outcome, error, exchanges } = simulateFetch(call(change), silent, browser);
  return outcome === 'throws' && exchanges.length === 0 ? error : null;
};

const chromiumPrefix = "TypeError: Failed to execute 'fetch' on 'Window': ";
const body = { kind: 'string' } as const;

describe('new Request() throws for', () => {
  it.each<[what: string, change: Partial<PageCall>, chromium: string, firefox: string]>([
    [
      'what is not a URL',
      { url: 'http://a:99999/' },
      'Failed to parse URL from http://a:99999/',
      'http://a:99999/ is not a valid URL.',
    ],
    [
      'a URL with a user',
      { url: 'https://u@api.example/' },
      'Request cannot be constructed from a URL that includes credentials: https://u@api.example/',
      'https://u@api.example/ is an url with embedded credentials.',
    ],
    [
      'a URL with a password alone',
      { url: 'https://:p@api.example/' },
      'Request cannot be constructed from a URL that includes credentials: https://:p@api.example/',
      'https://:p@api.example/ is an url with embedded credentials.',
    ],
    [
      'mode navigate',
      { mode: 'navigate' },
      "Cannot construct a Request with a RequestInit whose mode member is set as 'navigate'.",
      'Invalid request mode navigate.',
    ],
    [
      'only-if-cached across origins',
      { cache: 'only-if-cached' },
      "'only-if-cached' can be set only with 'same-origin' mode",
      "Request mode 'cors' was used, but request cache mode 'only-if-cached' can only be used with request mode 'same-origin'.",
    ],
    [
      'a method that is no token',
      { method: 'G T' },
      "'G T' is not a valid HTTP method.",
      'Invalid request method G T.',
    ],
    [
      'TRACE in any case',
      { method: 'tRaCe' },
      "'tRaCe' HTTP method is unsupported.",
      'Invalid request method tRaCe.',
    ],
    [
      'PUT in mode no-cors',
      { method: 'PUT', mode: 'no-cors' },
      "'PUT' is unsupported in no-cors mode.",
      'Invalid request method PUT.',
    ],
    [
      'a name that is no token',
      { headers: [['a b', '1']] },
      'Invalid name',
      'a b is an invalid header name.',
    ],
    [
      'a value with NUL, even of a forbidden name',
      { headers: [['Host', 'a\0b']] },
      'Invalid value',
      'a is an invalid header value.',
    ],
    [
      'a code point beyond a byte, before all else',
      { url: 'http://a:99999/', headers: [['X-A', '€']] },
      "Failed to read the 'headers' property from 'RequestInit': String contains non ISO-8859-1 code point.",
      'Cannot convert Element of element of sequence<sequence<ByteString>> branch to ByteString because the character at index 0 has value 8364 which is greater than 255.',
    ],
    [
      'a method beyond a byte, before all else',
      { url: 'http://a:99999/', method: 'G€' },
      "Failed to read the 'method' property from 'RequestInit': String contains non ISO-8859-1 code point.",
      "Cannot convert 'method' member of RequestInit to ByteString because the character at index 1 has value 8364 which is greater than 255.",
    ],
    [
      'a method that is no token, though of bytes',
      { method: 'GÉT' },
      "'GÉT' is not a valid HTTP method.",
      'Invalid request method GÉT.',
    ],
    [
      'GET with a body',
      { body },
      'Request with GET/HEAD method cannot have body.',
      'HEAD or GET Request cannot have a body.',
    ],
    [
      'HEAD with a body',
      { method: 'head', body },
      'Request with GET/HEAD method cannot have body.',
      'HEAD or GET Request cannot have a body.',
    ],
  ])('%s', (_, change, chromium, firefox) => {
    expect(thrown(change)).toBe(chromiumPrefix + chromium);
    expect(thrown(change, 'firefox')).toBe(`TypeError: Window.fetch: ${firefox}`);
  });

  it('a stream without duplex, but in Firefox, which knows no streams as bodies', () => {
    const change: Partial<PageCall> = { method: 'POST', body: { kind: 'stream' } };
    const text = 'The `duplex` member must be specified for a request with a streaming body';
    expect(thrown(change)).toBe(chromiumPrefix + text);
    expect(thrown(change, 'firefox')).toBeNull();
    expect(requestOf(change, 'firefox').headers).toMatchObject([
      { name: 'Content-Type', value: 'text/plain;charset=UTF-8' },
    ]);
  });
});

describe('new Request()', () => {
  it('takes only-if-cached in mode same-origin', () => {
    const change = { url: '/a', cache: 'only-if-cached', mode: 'same-origin' };
    expect(thrown(change)).toBeNull();
  });

  it.each([
    ['put', 'PUT'],
    ['Delete', 'DELETE'],
    ['patch', 'patch'],
    ['query', 'query'],
  ])('makes method %s %s', (method, normalized) => {
    expect(requestOf({ method }).method).toBe(normalized);
  });

  it('strips white space around a value and keeps the name as it is', () => {
    expect(requestOf({ headers: [['x-A', ' \t1\r\n']] }).headers).toEqual([
      { name: 'x-A', lower: 'x-a', value: '1' },
    ]);
  });

  it('resolves a URL against the page and leaves the fragment out of what is sent', () => {
    expect(requestOf({ url: '/a?b#c' }).target.text).toBe('https://app.example/a?b');
    expect(thrown({ url: '/a', pageOrigin: 'null' })).not.toBeNull();
  });
});
