import { describe, expect, it } from 'vitest';
import type { PageCall } from '#core/browser/pageCall.ts';
import type { Readings } from '#core/gateway/readings.ts';
import type { HttpRequest } from '#core/http/message.ts';
import type { Setup } from '#core/setup/setup.ts';
import { application, noPolicy, preflight, request, setup } from '../../helpers/setups.ts';
import { call, repairOfCall, repairOfRequest, shop, told } from './repairs.ts';

const native = (status: number, headers: readonly [string, string][] = []) => ({
  nativeResponse: { status, statusText: 'X', headers },
});
const closed = { allowedOrigins: [], allowMethods: [], allowHeaders: [] };

describe('what must change for a request', () => {
  it.each<[string, Setup, HttpRequest, Partial<Readings>, readonly string[]]>([
    ['nothing, where it passes', setup(), preflight(shop, 'PUT'), {}, []],
    ['nothing without a policy', noPolicy(), preflight(shop, 'PUT'), {}, []],
    [
      'one entry of each list, in the order of the gateway',
      setup(closed),
      preflight(shop, 'PUT', 'x-a,x-b'),
      {},
      [
        `origin: policy: + allowedOrigins ${shop}`,
        'method: policy: + allowMethods PUT',
        'headers: policy: + allowHeaders x-a x-b',
      ],
    ],
    [
      'the header that is missing, not the other',
      setup({ allowHeaders: ['X-A'] }),
      preflight(shop, 'PUT', 'x-a,x-b'),
      {},
      ['headers: policy: + allowHeaders x-b'],
    ],
    [
      'Allowed Origins first, then an application',
      setup(closed, { applications: [application({ name: 'WebShop' })] }),
      request('GET', { Origin: shop }),
      {},
      [`origin: policy: + allowedOrigins ${shop} | + WebShop ${shop}`],
    ],
    [
      'an application that has the origin is associated',
      setup(closed, { applications: [application({ jsOrigins: [shop], associated: false })] }),
      request('GET', { Origin: shop }),
      {},
      [`origin: policy: + allowedOrigins ${shop} | associate Partner`],
    ],
    [
      'a suspended application, under the reading in which it does not count, is made active',
      setup(closed, { applications: [application({ jsOrigins: [shop], isSuspended: true })] }),
      request('GET', { Origin: shop }),
      { 'suspended-apps': 'do-not-count' },
      [`origin: policy: + allowedOrigins ${shop} | activate Partner`],
    ],
    [
      'an entry with a slash at its end may be rewritten',
      setup({ allowedOrigins: [`${shop}/`] }),
      request('GET', { Origin: shop }),
      {},
      [`origin: policy: + allowedOrigins ${shop} | ${shop}/ -> ${shop}`],
    ],
    [
      'so may a shell pattern',
      setup({ allowedOrigins: ['https://*.acme.example'] }),
      request('GET', { Origin: 'https://a.acme.example' }),
      {},
      [
        'origin: policy: + allowedOrigins https://a.acme.example | https://*.acme.example -> https://[^./]+\\.acme\\.example',
      ],
    ],
    [
      'where every entry is an expression, the dots are escaped',
      setup({ allowedOrigins: [] }),
      request('GET', { Origin: shop }),
      { 'regex-entries': 'every-entry', 'regex-anchoring': 'anywhere' },
      ['origin: policy: + allowedOrigins ^https://shop\\.example$'],
    ],
    [
      'an address with brackets would be an expression',
      setup({ allowedOrigins: [] }),
      request('GET', { Origin: 'http://[::1]:3000' }),
      {},
      ['origin: policy: + allowedOrigins http://\\[::1\\]:3000'],
    ],
    [
      'the literal makes certain what an unsupported expression leaves open',
      setup({ allowedOrigins: ['https://\\N{DIGIT ONE}'] }),
      request('GET', { Origin: shop }),
      {},
      [`undecided: policy: + allowedOrigins ${shop}`],
    ],
    [
      'null is never proposed',
      setup(closed),
      request('GET', { Origin: 'null' }),
      {},
      ['origin: page: '],
    ],
    ['* as a method neither', setup(), preflight(shop, '*'), {}, ['method: page: ']],
    [
      'a preflight without its method is the caller’s',
      setup(),
      preflight(shop, null),
      {},
      ['no-preflight: page: '],
    ],
    [
      'without a policy, where OPTIONS is refused, a policy',
      noPolicy(),
      preflight(shop, 'PUT'),
      { 'pass-through-options': 'not-allowed' },
      [`options: policy: + policy ${shop}`, 'method: policy: + allowMethods PUT'],
    ],
  ])('%s', (_, policy, asked, readings, expected) => {
    expect(told(repairOfRequest(policy, asked, readings))).toEqual(expected);
  });
});

describe('what must change for a page’s call', () => {
  it.each<[string, Setup, Partial<PageCall>, Partial<Readings>, readonly string[]]>([
    ['nothing, where the page reads the answer', setup(), { method: 'PUT' }, {}, []],
    [
      'gateway first, browser then',
      setup({ ...closed, allowCredentials: false }),
      { method: 'PUT', headers: [['X-A', '1']], credentials: 'include' },
      {},
      [
        `origin: policy: + allowedOrigins ${shop}`,
        'method: policy: + allowMethods PUT',
        'headers: policy: + allowHeaders x-a',
        'not-accepted: policy: + allowCredentials | call credentials left out',
      ],
    ],
    [
      'credentials are allowed only where the call has them',
      setup({ allowCredentials: false }),
      { method: 'PUT' },
      {},
      [],
    ],
    [
      'what * does not stand for with credentials is one change',
      setup({ allowHeaders: ['*'] }),
      {
        headers: [
          ['X-A', '1'],
          ['X-B', '1'],
        ],
        credentials: 'include',
      },
      { 'header-star': 'any-header' },
      ['not-accepted: policy: + allowHeaders x-a x-b'],
    ],
    [
      'a list that the browser cannot read',
      setup({ allowHeaders: ['X-A', 'x y'] }),
      { headers: [['X-A', '1']] },
      {},
      ['not-accepted: policy: - allowHeaders x y'],
    ],
    [
      'mixed content is the page’s',
      setup(),
      { url: 'http://gateway.example:5555/orders' },
      {},
      ['not-sent: page: call url https://gateway.example:5543/orders'],
    ],
    ['a forbidden method is the page’s', setup(), { method: 'TRACE' }, {}, ['not-sent: page: ']],
    [
      'a header that is no name is left out',
      setup(),
      { headers: [['x y', '1']] },
      {},
      ['not-sent: page: call headers x y'],
    ],
    [
      'with no-cors the page reads nothing',
      setup(),
      { mode: 'no-cors' },
      {},
      ['opaque: page: call mode left out'],
    ],
    [
      'OPTIONS of a page is a preflight to the gateway',
      setup({ allowMethods: ['OPTIONS'] }),
      { method: 'OPTIONS' },
      {},
      ['no-preflight: page: '],
    ],
    [
      'a redirect to a login page is the native service’s',
      setup({}, native(302, [['Location', 'https://login.example/']])),
      {},
      {},
      ['not-accepted: native-service: '],
    ],
    [
      'headers of a native service that answers CORS too',
      setup({}, native(200, [['Access-Control-Allow-Origin', '*']])),
      {},
      { 'native-cors': 'both-sent' },
      ['not-accepted: native-service: '],
    ],
    [
      'without a policy, 401 to the preflight asks for a policy',
      noPolicy(native(401).nativeResponse),
      { method: 'PUT' },
      {},
      [`not-accepted: policy: + policy ${shop}`, 'method: policy: + allowMethods PUT'],
    ],
    ['an answer of 401 that the page reads needs no change', setup({}, native(401)), {}, {}, []],
  ])('%s', (_, policy, asked, readings, expected) => {
    expect(told(repairOfCall(policy, call(asked), readings))).toEqual(expected);
  });

  it.each([
    [
      'is exposed',
      [['X-Total', '7']] as [string, string][],
      ['hidden-header: policy: + exposeHeaders X-Total'],
    ],
    ['is not sent at all', [], ['hidden-header: native-service: ']],
  ])('a header that JavaScript has to see %s', (_, headers, expected) => {
    const repair = repairOfCall(
      setup({}, native(200, headers)),
      call(),
      {},
      { mustSee: ['X-Total'] },
    );
    expect(told(repair)).toEqual(expected);
  });
});
