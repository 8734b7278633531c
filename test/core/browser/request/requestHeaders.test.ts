import { describe, expect, it } from 'vitest';
import { browsers } from '#core/browser/browsers.ts';
import { extractedContentType } from '#core/browser/request/extractBody.ts';
import { fillHeaders } from '#core/browser/request/requestHeaders.ts';
import type { PageBody } from '#core/browser/pageCall.ts';
import type { HeaderList } from '#core/http/message.ts';
import { requestOf } from '../calls.ts';

const dropped = (
  headers: HeaderList,
  noCors = false,
  browser: 'standard' | 'chromium' = 'standard',
) => {
  const filled = fillHeaders(headers, noCors, browsers[browser], []);
  return 'code' in filled ? null : filled.dropped.map(({ name, why }) => `${name} ${why}`);
};

describe('a script may not set', () => {
  it.each(
    (
      'Accept-Charset Accept-Encoding Access-Control-Request-Headers Access-Control-Request-Method ' +
      'Connection Content-Length Cookie Cookie2 Date DNT Expect Host Keep-Alive Origin Referer ' +
      'Set-Cookie TE Trailer Transfer-Encoding Upgrade Via Proxy-X sec-x'
    ).split(' '),
  )('%s', (name) => expect(dropped([[name, '1']])).toEqual([`${name} forbidden`]));

  it.each([
    ['X-HTTP-Method', 'trace', true],
    ['X-HTTP-Method-Override', 'GET, Track', true],
    ['X-Method-Override', 'CONNECT,', true],
    ['X-HTTP-Method', 'PATCH', false],
    ['X-HTTP-Method', 'traced', false],
    ['X-HTTP-Method', 'retrace', false],
  ] as const)('%s: %s is %s', (name, value, forbidden) => {
    expect(dropped([[name, value]])).toEqual(forbidden ? [`${name} forbidden`] : []);
  });

  it('User-Agent in Chromium', () => {
    expect(dropped([['User-Agent', 'x']])).toEqual([]);
    expect(dropped([['User-Agent', 'x']], false, 'chromium')).toEqual(['User-Agent forbidden']);
  });
});

describe('mode no-cors drops', () => {
  it.each<[HeaderList, readonly string[]]>([
    [[['Accept', 'a/b']], []],
    [[['Accept', '"']], ['Accept no-cors']],
    [[['X-A', '1']], ['X-A no-cors']],
    [[['Range', 'bytes=0-']], ['Range no-cors']],
    [[['Content-Type', 'application/json']], ['Content-Type no-cors']],
    [
      [
        ['Accept', 'a'.repeat(100)],
        ['accept', 'b'.repeat(100)],
      ],
      ['accept no-cors'],
    ],
    [
      [
        ['Accept', 'a'.repeat(100)],
        ['Accept-Language', 'b'.repeat(100)],
      ],
      [],
    ],
  ])('from %j: %j', (headers, names) => expect(dropped(headers, true)).toEqual(names));
});

describe('a body brings along', () => {
  it.each<[PageBody, string | null]>([
    [{ kind: 'string' }, 'text/plain;charset=UTF-8'],
    [{ kind: 'urlSearchParams' }, 'application/x-www-form-urlencoded;charset=UTF-8'],
    [{ kind: 'blob', type: 'TEXT/HTML' }, 'text/html'],
    [{ kind: 'blob' }, null],
    [{ kind: 'blob', type: 'é' }, null],
    [{ kind: 'buffer' }, null],
    [{ kind: 'stream', duplex: 'half' }, null],
  ])('%j: %s', (body, type) => expect(extractedContentType(body)).toBe(type));

  it('a boundary', () => {
    expect(extractedContentType({ kind: 'formData' })).toMatch(/^multipart\/form-data; boundary=/);
  });

  it('nothing where the script has set it, or mode no-cors refuses it', () => {
    const types = (change: Parameters<typeof requestOf>[0]) =>
      requestOf({ method: 'POST', ...change }).headers.map(({ value }) => value);
    expect(types({ headers: [['content-type', 'a/b']], body: { kind: 'string' } })).toEqual([
      'a/b',
    ]);
    expect(types({ mode: 'no-cors', body: { kind: 'blob', type: 'a/b' } })).toEqual([]);
    expect(types({ mode: 'no-cors', body: { kind: 'string' } })).toHaveLength(1);
  });
});
