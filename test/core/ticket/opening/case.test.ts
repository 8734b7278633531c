import { describe, expect, it } from 'vitest';
import { caseOf, type Chosen } from '#core/ticket/opening/case.ts';
import type { Ticket, TicketExchange } from '#core/ticket/ticket.ts';
import {
  answered,
  called,
  exchange,
  gatewayUrl,
  preflightOf,
  printed,
  ticket,
} from '../../../helpers/tickets.ts';

const other = 'https://gw.example/other';
const at = (url: string, one: TicketExchange): TicketExchange => ({
  ...one,
  request: { ...one.request, url },
});

const good = preflightOf('PUT', answered(200));
const refused = preflightOf('PUT', answered(405));
const put = exchange('PUT', answered(200));
const patch = exchange('PATCH', answered(200));
const tool = exchange('OPTIONS', answered(403), { preflight: null });
const failed = exchange('PUT', null, { error: 'net::ERR_FAILED' });

describe('what belongs to one call', () => {
  const pick = (
    exchanges: readonly TicketExchange[],
    chosen: Chosen | null,
    rest: Partial<Ticket> = {},
  ) => caseOf(ticket({ exchanges, ...rest }), chosen);
  const nth = (index: number): Chosen => ({ kind: 'exchange', index });

  it.each<
    [
      what: string,
      exchanges: readonly TicketExchange[],
      chosen: Chosen | null,
      preflight: TicketExchange | null,
      request: TicketExchange | null,
    ]
  >([
    ['nothing', [], null, null, null],
    ['a preflight and its request', [good, put], null, good, put],
    ['a tool’s OPTIONS request, which is a preflight to the gateway', [tool, put], null, tool, put],
    ['without a choice what failed first', [good, patch, refused], null, refused, null],
    ['what had no answer failed, too', [put, failed], null, null, failed],
    ['without a failure what came first', [put, patch], null, null, put],
    ['the chosen one', [refused, put, patch], nth(2), null, patch],
    ['the preflight of the chosen one', [refused, put], nth(1), refused, put],
    ['the request of a chosen preflight', [patch, put, refused], nth(2), refused, put],
    ['no preflight that asks for another method', [refused, patch], nth(1), null, patch],
    ['nothing of another address', [refused, at(other, put)], nth(0), refused, null],
    [
      'the same address whatever its scheme, query and fragment',
      [refused, at(`${gatewayUrl.replace('https', 'http')}?a=b#c`, put)],
      nth(0),
      refused,
      at(`${gatewayUrl.replace('https', 'http')}?a=b#c`, put),
    ],
  ])('%s', (_, exchanges, chosen, preflight, request) => {
    expect(pick(exchanges, chosen)).toMatchObject({ preflight, request });
  });

  it('the code that comes first, with what was recorded of its address', () => {
    const calls = [called(), called({ url: other })];
    const found = pick([at(other, refused), put], null, { calls });
    expect(found).toMatchObject({ call: calls[0], preflight: null, request: put });
  });

  it('the chosen code, with its own address', () => {
    const calls = [called(), called({ url: other })];
    const chosen: Chosen = { kind: 'call', index: 1 };
    const found = pick([put, at(other, refused)], chosen, { calls });
    expect(found).toMatchObject({ call: calls[1], preflight: at(other, refused), request: null });
  });

  it('no code beside a chosen request', () => {
    expect(pick([put], nth(0), { calls: [called()] }).call).toBeNull();
  });

  it('the console line about its address', () => {
    const console = [printed({ url: other }), printed()];
    expect(pick([refused], null, { console }).console).toBe(console[1]);
    expect(pick([refused], null, { console: [console[0]!] }).console).toBeNull();
    expect(pick([], null, { console }).console).toBe(console[0]);
  });
});
