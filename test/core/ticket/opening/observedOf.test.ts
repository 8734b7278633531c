import { describe, expect, it } from 'vitest';
import { observedOf } from '#core/ticket/opening/observedOf.ts';
import type { TicketExchange, TicketResponse } from '#core/ticket/ticket.ts';
import { answered, exchange, preflightOf } from '../../../helpers/tickets.ts';

const of = (preflight: TicketExchange | null, request: TicketExchange | null = null) =>
  observedOf({ call: null, console: null, preflight, request }, null);
const responseOf = (response: TicketResponse) => of(preflightOf('PUT', response))[0]?.response;

describe('what was answered', () => {
  it.each<[what: string, TicketResponse | null, is: boolean]>([
    ['a status', answered(200), true],
    ['the last that there is', answered(599), true],
    ['an interim answer', answered(199), false],
    ['no status of HTTP', answered(600), false],
    ['status 0', answered(0), false],
    ['no status', answered(null), false],
    ['no response', null, false],
  ])('%s: %s', (_, response, is) => {
    expect(of(preflightOf('PUT', response))).toHaveLength(Number(is));
  });

  it('is told of the preflight and of the request', () => {
    const both = of(preflightOf('PUT', answered(200)), exchange('PUT', answered(401)));
    expect(both.map(({ request, response }) => [request.method, response.status])).toEqual([
      ['OPTIONS', 200],
      ['PUT', 401],
    ]);
  });

  it('is not told of a request that is none', () => {
    const odd = exchange('PUT', answered(200));
    const withMethod = (method: string | null) =>
      of({ ...odd, request: { ...odd.request, method } });
    expect([withMethod(null), withMethod('a b')]).toEqual([[], []]);
  });

  it.each<[what: string, Partial<TicketResponse>, expected: object]>([
    ['a reason', { statusText: 'Forbidden' }, { statusText: 'Forbidden' }],
    ['no reason over HTTP/2', { statusText: '' }, { statusText: '' }],
    ['none told', { statusText: null }, { statusText: null }],
    ['one that no answer can have', { statusText: 'a\nb' }, { statusText: null }],
    [
      'the message of the body',
      { message: 'Header Not Supported' },
      { message: 'Header Not Supported' },
    ],
    ['headers that were not seen', { headers: null }, { headers: null }],
    [
      'headers without values that are not known, and those that no answer can have',
      {
        headers: [
          ['Vary', ' Origin '],
          ['Set-Cookie', null],
          ['a b', 'c'],
          ['X-A', 'a\nb'],
        ],
      },
      { headers: [['Vary', 'Origin']] },
    ],
  ])('has %s', (_, change, expected) => {
    expect(responseOf(answered(403, change))).toMatchObject(expected);
  });
});
