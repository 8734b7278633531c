import { describe, expect, it } from 'vitest';
import type { Expectation } from '#core/scenario/case.ts';
import { keptExchange } from '#core/ticket/opening/keptExchange.ts';
import type { TicketExchange } from '#core/ticket/ticket.ts';
import { answered, exchange, gatewayUrl, preflightOf } from '../../../helpers/tickets.ts';

const allow = ['Access-Control-Allow-Origin', '*'] as const;
const expected = (told: TicketExchange): Expectation | undefined => keptExchange(told)?.expect;

describe('an exchange of a ticket as a case', () => {
  it('asks what was sent', () => {
    expect(keptExchange(preflightOf('PUT', answered(405)))).toEqual({
      name: '',
      request: {
        ...{ method: 'OPTIONS', url: '/orders' },
        headers: [
          ['Host', 'gw.example:5543'],
          ['Origin', 'https://shop.example'],
          ['Access-Control-Request-Method', 'PUT'],
        ],
      },
      expect: { status: 405 },
    });
  });

  it.each<[string, TicketExchange, Expectation]>([
    [
      'of a preflight all that CORS is about, each name once',
      preflightOf(
        'PUT',
        answered(200, {
          headers: [
            allow,
            ['Vary', 'Origin'],
            ['access-control-allow-methods', 'GET'],
            ['Access-Control-Allow-Methods', 'PUT'],
          ],
        }),
      ),
      { status: 200, headers: [allow, ['access-control-allow-methods', 'GET, PUT']] },
    ],
    [
      'of a request the origin that is let in',
      exchange('PUT', answered(200, { headers: [allow, ['Access-Control-Max-Age', '5']] })),
      { status: 200, headers: [allow] },
    ],
    [
      'or that none is',
      exchange('PUT', answered(403)),
      { status: 403, headers: [[allow[0], null]] },
    ],
    [
      'nothing of a line whose value is not known',
      exchange('PUT', answered(200, { headers: [[allow[0], null]] })),
      { status: 200 },
    ],
    [
      'nothing of lines that were not seen',
      exchange('PUT', answered(403, { headers: null })),
      { status: 403 },
    ],
    [
      'nothing of a request without a page',
      exchange('PUT', answered(200), { request: { method: 'PUT', url: gatewayUrl, headers: [] } }),
      { status: 200 },
    ],
  ])('expects %s', (_, told, expectation) => {
    expect(expected(told)).toEqual(expectation);
  });

  it.each<[string, TicketExchange]>([
    ['without an answer', exchange('PUT', null)],
    ['without a status', exchange('PUT', answered(null))],
    ['with one that no gateway sends', exchange('PUT', answered(101))],
    [
      'whose headers were not seen',
      exchange('PUT', answered(200), {
        request: { method: 'PUT', url: gatewayUrl, headers: null },
      }),
    ],
    [
      'whose method was not told',
      exchange('PUT', answered(200), { request: { method: null, url: gatewayUrl, headers: [] } }),
    ],
  ])('is none %s', (_, told) => {
    expect(keptExchange(told)).toBeNull();
  });

  it('holds no secret', () => {
    const told = exchange(
      'PUT',
      answered(200, { headers: [['Access-Control-Allow-Origin', 'https://u:s3cret@a.example']] }),
      {
        request: {
          method: 'PUT',
          url: `${gatewayUrl}?access_token=s3cret`,
          headers: [
            ['Origin', 'https://shop.example'],
            ['Authorization', 'Bearer s3cret'],
            ['X-Api-Key', 's3cret'],
            ['Cookie', 'sid=s3cret'],
          ],
        },
      },
    );
    expect(JSON.stringify(keptExchange(told))).not.toContain('s3cret');
  });
});
