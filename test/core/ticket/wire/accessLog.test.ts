import { describe, expect, it } from 'vitest';
import { emptyScenario } from '#core/scenario/emptyScenario.ts';
import { openTicket } from '#core/ticket/opening/openTicket.ts';
import { readTicket } from '#core/ticket/readTicket.ts';

const at = '[28/Nov/2026:14:02:11 +0100]';
const path = '/gateway/Orders/1.0/orders';
const exchange = (method: string, url: string, status: number, origin?: string) => ({
  preflight: method === 'OPTIONS' ? null : false,
  request: {
    ...{ method, url, headers: null },
    ...(origin !== undefined && { originFromReferer: origin }),
  },
  response: { status, statusText: null, headers: null },
  lines: { first: 1, last: 1 },
});

describe('a line of an access log', () => {
  it.each<[string, string, ReturnType<typeof exchange>]>([
    ['common', `203.0.113.7 - - ${at} "GET ${path} HTTP/1.1" 200 512`, exchange('GET', path, 200)],
    [
      'combined',
      `10.0.0.7 - me ${at} "OPTIONS ${path} HTTP/2.0" 403 211 "https://a.example/x" "Mozilla/5.0 (X11)"`,
      exchange('OPTIONS', path, 403, 'https://a.example'),
    ],
    [
      'combined, without Referer, over IPv6',
      `2001:db8::7 - - ${at} "PUT ${path} HTTP/1.1" 405 - "-" "curl/8.5.0"`,
      exchange('PUT', path, 405),
    ],
    [
      'with the host before it',
      `gw.example:5543 10.0.0.7 - - ${at} "POST ${path} HTTP/1.1" 201 7 "-" "-"`,
      exchange('POST', `//gw.example:5543${path}`, 201),
    ],
    [
      'of a proxy',
      `10.0.0.7 - - ${at} "GET http://gw.example${path} HTTP/1.1" 200 7`,
      exchange('GET', `http://gw.example${path}`, 200),
    ],
    [
      'of a container',
      `nginx-1  | 10.0.0.7 - - ${at} "GET ${path} HTTP/1.1" 200 7 "-" "-" "-"`,
      exchange('GET', path, 200),
    ],
    [
      'that grep found in a file',
      `access.log:10.0.0.7 - - ${at} "GET ${path} HTTP/1.1" 200 7`,
      exchange('GET', path, 200),
    ],
  ])('%s', (_name, text, expected) => {
    expect(readTicket(text).exchanges).toEqual([expected]);
  });

  it.each([
    ['a request that is none', `10.0.0.7 - - ${at} "\\x16\\x03\\x01" 400 226`],
    ['no status', `10.0.0.7 - - ${at} "GET ${path} HTTP/1.1"`],
    ['prose', 'The log says [28/Nov/2026:14:02] "GET it done" and no more.'],
  ])('is not %s', (_name, text) => {
    expect(readTicket(text).exchanges).toEqual([]);
  });

  it('belongs to the call of the same path, and to no other', () => {
    const call = `fetch('https://gw.example${path}', { method: 'PUT' })`;
    const log = (of: string) =>
      `10.0.0.7 - - ${at} "OPTIONS ${of} HTTP/1.1" 403 211 "https://a.example/" "x"`;
    const opened = (text: string) => openTicket(readTicket(text), null, emptyScenario)?.scenario;
    expect(opened(`${call}\n${log(path)}`)).toMatchObject({
      page: { call: { url: `https://gw.example${path}`, method: 'PUT' } },
      observed: { exchanges: [{ response: { status: 403 } }] },
    });
    expect(opened(`${call}\n${log('/other')}`)?.observed).toBeUndefined();
  });
});
