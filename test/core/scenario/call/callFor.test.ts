import { describe, expect, it } from 'vitest';
import type { PageCall } from '#core/browser/pageCall.ts';
import type { HeaderList, HttpRequest } from '#core/http/message.ts';
import { callFor } from '#core/scenario/call/callFor.ts';
import { preflight, request } from '../../../helpers/setups.ts';

const page = 'https://shop.example';
const gateway = 'https://gateway.example:5543';
const gatewayOnHttp = 'http://gateway.example:5555';

/** The call with what every row has in common. */
const call = (rest: Partial<PageCall>): PageCall => ({
  pageOrigin: page,
  url: `${gateway}/`,
  ...rest,
});

const from = (method: string, headers: HeaderList = [], url?: string): HttpRequest => ({
  method,
  ...(url !== undefined && { url }),
  headers: [['Origin', page], ...headers],
});

describe('the call that a preflight tells of', () => {
  it.each<[what: string, request: HttpRequest, call: PageCall]>([
    ['GET, which is left out', preflight(page, 'GET'), call({})],
    ['another method', preflight(page, 'PUT'), call({ method: 'PUT' })],
    ['a method in lower case, which is no GET', preflight(page, 'get'), call({ method: 'get' })],
    [
      'headers asked for, with values that make the browser ask',
      preflight(page, 'GET', 'x-one, Content-Type'),
      call({
        headers: [
          ['x-one', '1'],
          ['Content-Type', 'application/json'],
        ],
      }),
    ],
    ['no headers for an empty list', preflight(page, 'PUT', ' ,'), call({ method: 'PUT' })],
    [
      'none of the preflight’s own headers',
      from('OPTIONS', [
        ['access-control-request-method', 'PUT'],
        ['Accept', '*/*'],
      ]),
      call({ method: 'PUT' }),
    ],
    [
      'a page of the gateway’s own origin, where no method is asked for',
      request('OPTIONS', { Origin: page }),
      { pageOrigin: page, url: `${page}/`, method: 'OPTIONS' },
    ],
    [
      'a page of the gateway’s own origin, where no Origin is sent',
      preflight(null, 'PUT'),
      { pageOrigin: gatewayOnHttp, url: `${gatewayOnHttp}/`, method: 'PUT' },
    ],
    [
      'the gateway, where an opaque origin asks for no method',
      request('OPTIONS', { Origin: 'null' }),
      { pageOrigin: 'null', url: `${gatewayOnHttp}/`, method: 'OPTIONS' },
    ],
  ])('%s', (_, request, call) => {
    expect(callFor(request)).toEqual({ call });
  });
});

describe('the call that an actual request tells of', () => {
  it.each<[what: string, request: HttpRequest, call: PageCall]>([
    ['GET, which is left out', from('GET'), call({})],
    ['another method', from('POST'), call({ method: 'POST' })],
    [
      'a cookie: credentials and no header',
      from('GET', [['cookie', 'a=b']]),
      call({ credentials: 'include' }),
    ],
    [
      'an empty cookie: credentials all the same',
      from('GET', [['Cookie', '']]),
      call({ credentials: 'include' }),
    ],
    [
      'headers of its own, but none that the browser sets',
      from('GET', [
        ['Host', 'a'],
        ['X-One', 'b'],
        ['REFERER', 'c'],
        ['Origins', 'd'],
      ]),
      call({
        headers: [
          ['X-One', 'b'],
          ['Origins', 'd'],
        ],
      }),
    ],
    [
      'headers asked for though it is no preflight, and the method that it has',
      from('POST', [
        ['Access-Control-Request-Headers', 'x-one'],
        ['Access-Control-Request-Method', 'PUT'],
        ['X-Two', '2'],
      ]),
      call({
        method: 'POST',
        headers: [
          ['x-one', '1'],
          ['X-Two', '2'],
        ],
      }),
    ],
    ['its target', from('GET', [], '/a?b'), call({ url: `${gateway}/a?b` })],
    ['no target that is a whole URL', from('GET', [], 'http://other.example/a'), call({})],
    [
      'a page of the gateway’s own origin, where no Origin is sent',
      { method: 'GET', headers: [] },
      { pageOrigin: gatewayOnHttp, url: `${gatewayOnHttp}/` },
    ],
    [
      'the gateway, where the origin is opaque',
      request('GET', { Origin: 'null' }),
      { pageOrigin: 'null', url: `${gatewayOnHttp}/` },
    ],
  ])('%s', (_, request, call) => {
    expect(callFor(request)).toEqual({ call, exchange: 1 });
  });
});

describe('where the call goes', () => {
  it.each([
    ['http://shop.example', gatewayOnHttp],
    ['http://localhost:3000', gatewayOnHttp],
    ['https://shop.example', gateway],
    ['https://shop.example:8443', gateway],
    ['https://xn--mller-kva.example', gateway],
    ['https://[::1]:8443', gateway],
    ['HTTPS://Shop.example/', gateway],
    ['chrome-extension://abcdef', gatewayOnHttp],
    ['null', gatewayOnHttp],
    ['', gatewayOnHttp],
  ])('from a page on %j: %s', (origin, url) => {
    expect(callFor(preflight(origin, 'PUT')).call.url).toBe(`${url}/`);
  });
});
