import { describe, expect, it } from 'vitest';
import type { Happened } from '#core/ticket/rows/ticketRow.ts';
import { isOneCall, ticketRows } from '#core/ticket/rows/ticketRows.ts';
import type { TicketCall, TicketExchange } from '#core/ticket/ticket.ts';
import {
  answered,
  called,
  exchange,
  gatewayUrl,
  pageOrigin,
  preflightOf,
} from '../../../helpers/tickets.ts';

const rowsOf = (exchanges: readonly TicketExchange[], calls: readonly TicketCall[] = []) =>
  ticketRows({ exchanges, calls });

const allowed = answered(200, { headers: [['Access-Control-Allow-Origin', '*']] });
const to = (url: string | null): Pick<TicketExchange, 'request'> => ({
  request: { method: 'GET', url, headers: [['Origin', pageOrigin]] },
});

describe('what became of a request', () => {
  it.each<[what: string, happened: Happened, TicketExchange, ...others: TicketExchange[]]>([
    ['a status from 400 on', 'refused', exchange('PUT', answered(400))],
    ['a status below that', 'answered', exchange('PUT', { ...allowed, status: 399 })],
    ['no response', 'not-told', exchange('PUT', null)],
    ['a response without a status', 'not-told', exchange('PUT', answered(null))],
    ['status 0, as a browser writes it', 'not-told', exchange('PUT', answered(0))],
    ['an error instead', 'no-answer', exchange('PUT', null, { error: 'net::ERR_FAILED' })],
    ['an error beside status 0', 'no-answer', exchange('PUT', answered(0), { error: 'net::X' })],
    [
      'an answer without the header that CORS asks for',
      'not-readable',
      exchange('PUT', answered(200)),
    ],
    [
      'the same, whatever the case of the name',
      'answered',
      exchange('PUT', answered(200, { headers: [['access-control-allow-origin', '*']] })),
    ],
    ['no header was seen', 'answered', exchange('PUT', answered(200, { headers: null }))],
    [
      'no page asked',
      'answered',
      exchange('PUT', answered(200), { request: { method: 'PUT', url: gatewayUrl, headers: [] } }),
    ],
    ['a preflight that was allowed', 'answered', preflightOf('PUT', allowed)],
    [
      'a preflight whose call followed',
      'answered',
      preflightOf('PUT', allowed),
      exchange('PUT', allowed),
    ],
    [
      'a preflight whose call was not sent after all',
      'not-sent',
      preflightOf('PUT', allowed),
      exchange('PUT', null),
    ],
    [
      'a preflight whose call was sent later',
      'answered',
      preflightOf('PUT', allowed),
      exchange('PUT', null),
      exchange('PUT', answered(401)),
    ],
    [
      'a preflight for another method',
      'answered',
      preflightOf('PUT', allowed),
      exchange('GET', null),
    ],
    [
      'a preflight of another address',
      'answered',
      preflightOf('GET', allowed),
      exchange('GET', null, to('https://gw.example:5543/other')),
    ],
  ])('%s: %s', (_, happened, ...exchanges) => {
    expect(rowsOf(exchanges).find(({ index }) => index === 0)?.happened).toBe(happened);
  });

  it('code of which nothing was recorded', () => {
    expect(rowsOf([], [called()])).toEqual([
      {
        ...{ index: 0, count: 1, method: 'PUT', asksFor: null, isPreflight: false },
        ...{ host: 'gw.example:5543', path: '/orders', from: pageOrigin, status: null },
        ...{ reason: '', happened: 'call' },
      },
    ]);
  });
});

describe('a row', () => {
  it('says of a preflight what it asks for, from where, and what was answered', () => {
    expect(
      rowsOf([preflightOf('PUT', answered(405, { statusText: 'Method Not Allowed' }))]),
    ).toEqual([
      {
        ...{ index: 0, count: 1, method: 'OPTIONS', asksFor: 'PUT', isPreflight: true },
        ...{ host: 'gw.example:5543', path: '/orders', from: pageOrigin, status: 405 },
        ...{ reason: 'Method Not Allowed', happened: 'refused' },
      },
    ]);
  });

  it.each([
    ['a whole URL', 'https://gw.example:5543/a/b?c=d#e', 'gw.example:5543', '/a/b'],
    ['one without a scheme', '//gw.example/a', 'gw.example', '/a'],
    ['one without a path', 'https://gw.example', 'gw.example', '/'],
    ['a query right after the host', 'https://gw.example?a=/b', 'gw.example', '/'],
    ['a path alone', '/orders?a=b', '', '/orders'],
    ['no URL', null, '', ''],
  ])('has host and path of %s', (_, url, host, path) => {
    expect(rowsOf([exchange('GET', null, to(url))])[0]).toMatchObject({ host, path });
  });

  it.each([
    [
      'the reason phrase',
      { statusText: 'Forbidden', message: 'Header Not Supported' },
      'Forbidden',
    ],
    [
      'over HTTP/2 the message of the body',
      { message: 'Header Not Supported' },
      'Header Not Supported',
    ],
    ['without both what was told instead', {}, 'net::ERR_ABORTED'],
  ])('has for a reason %s', (_, change, reason) => {
    const [row] = rowsOf([exchange('GET', answered(403, change), { error: 'net::ERR_ABORTED' })]);
    expect(row?.reason).toBe(reason);
  });

  it('has the page from Referer where Origin was not copied', () => {
    const request = { method: 'GET', url: gatewayUrl, headers: [], originFromReferer: pageOrigin };
    expect(rowsOf([exchange('GET', null, { request })])[0]?.from).toBe(pageOrigin);
  });
});

describe('rows of several requests', () => {
  const refused = preflightOf('PUT', answered(405));
  const good = exchange('PUT', allowed);

  it('are the failed ones first, each in the order of the ticket', () => {
    const other = preflightOf('DELETE', answered(405));
    expect(rowsOf([good, refused, other]).map(({ index }) => index)).toEqual([1, 2, 0]);
  });

  it('are one where they say the same: the first of them, counted', () => {
    const rows = rowsOf([good, refused, good, refused, refused]);
    expect(rows.map(({ index, count }) => [index, count])).toEqual([
      [1, 3],
      [0, 2],
    ]);
  });

  it('have no row for code whose request was recorded, and one for other code', () => {
    const elsewhere = called({ url: 'https://gw.example/other' });
    const rows = rowsOf([refused], [called(), elsewhere]);
    expect(rows.map(({ index, happened }) => [index, happened])).toEqual([
      [0, 'refused'],
      [2, 'call'],
    ]);
  });
});

describe('whether all of it is one call', () => {
  const refused = preflightOf('PUT', answered(405));
  const put = exchange('PUT', answered(401));
  const nowhere = exchange('PUT', null, { request: { ...put.request, url: null } });
  const tool = exchange('OPTIONS', answered(405), { preflight: null });

  it.each<[what: string, is: boolean, exchanges: readonly TicketExchange[], calls?: TicketCall[]]>([
    ['nothing', true, []],
    ['a preflight', true, [refused]],
    ['a preflight and its request', true, [refused, put]],
    ['a preflight of a tool and its request', true, [tool, put]],
    ['the same several times', true, [refused, put, refused, put]],
    ['two answers to the preflight', false, [refused, preflightOf('PUT', answered(200)), put]],
    ['two answers to the request', false, [put, exchange('PUT', answered(200))]],
    ['a preflight of another method', false, [preflightOf('DELETE', answered(405)), put]],
    ['another address', false, [refused, exchange('PUT', null, to('https://gw.example/other'))]],
    ['one whose address is not told', true, [refused, nowhere]],
    ['code for another address', false, [refused], [called({ url: 'https://gw.example/other' })]],
    ['code with a variable for an address', true, [refused], [called({ url: null })]],
  ])('%s: %s', (_, is, exchanges, calls = []) => {
    expect(isOneCall(rowsOf(exchanges, calls))).toBe(is);
  });
});
