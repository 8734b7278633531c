import { describe, expect, it } from 'vitest';
import {
  headersOf,
  requestOf,
  requestOfExchange,
  targetOf,
} from '#core/ticket/opening/requestOf.ts';
import type { TicketHeaders } from '#core/ticket/ticket.ts';
import { exchange, pageOrigin, preflightOf } from '../../../helpers/tickets.ts';

describe('the request of a case', () => {
  it('is the preflight, which reaches the gateway first', () => {
    const [preflight, request] = [preflightOf('PUT', null), exchange('PUT', null)];
    const told = { call: null, console: null };
    expect(requestOf({ ...told, preflight, request })?.method).toBe('OPTIONS');
    expect(requestOf({ ...told, preflight: null, request })?.method).toBe('PUT');
    expect(requestOf({ ...told, preflight: null, request: null })).toBeNull();
  });

  it.each<[what: string, headers: TicketHeaders | null, origins: readonly string[]]>([
    ['no header seen', null, ['https://a.example']],
    ['none copied', [['Accept', '*/*']], ['https://a.example']],
    ['one copied', [['origin', pageOrigin]], [pageOrigin]],
  ])('has the Origin from Referer only where it was not copied: %s', (_, headers, origins) => {
    const told = { method: 'GET', url: null, headers, originFromReferer: 'https://a.example' };
    const sent = requestOfExchange(exchange('GET', null, { request: told }))?.headers ?? [];
    expect(sent.filter(([name]) => /^origin$/i.test(name)).map(([, value]) => value)).toEqual(
      origins,
    );
  });
});

describe('header lines', () => {
  it.each<[what: string, line: TicketHeaders[number], value: string | null]>([
    ['that CORS is about keep their value', ['Origin', ' https://a.example '], 'https://a.example'],
    ['of a preflight do', ['access-control-request-method', 'PUT'], 'PUT'],
    ['that decide whether a preflight is sent do', ['Content-Type', 'text/plain'], 'text/plain'],
    ['of all others keep their name', ['X-Tenant', 'acme'], 'secret-left-out'],
    ['with an unknown value keep their name', ['Origin', null], 'secret-left-out'],
    ['of a cookie go', ['Cookie', 'a=b'], null],
    ['that HTTP cannot carry go', ['X A', 'a'], null],
    ['whose value it cannot carry go', ['X-A', 'a\nb'], null],
  ])('%s', (_, [name, given], value) => {
    expect(headersOf([[name, given]])).toEqual(value === null ? [] : [[name, value]]);
  });
});

describe('the target of a request', () => {
  it.each([
    ['https://gw.example/a/b?token=c#d', '/a/b'],
    ['//gw.example/a', '/a'],
    ['/a?b', '/a'],
    ['https://gw.example', '/'],
    ['http://[', '/'],
    [null, '/'],
  ])('of %j is %s', (url, target) => {
    expect(targetOf(url)).toBe(target);
  });
});
