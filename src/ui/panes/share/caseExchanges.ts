import type { ReplyCase } from '#core/explain/reply.ts';
import { valueOf } from '#core/http/headers.ts';
import type { HttpRequest, HttpResponse } from '#core/http/message.ts';
import { parseUrl } from '#core/http/parseUrl.ts';
import { gatewayUrlFor } from '#core/scenario/gatewayUrl.ts';
import type { TicketExchange } from '#core/ticket/ticket.ts';

/** No line of a paste: nothing was pasted. */
const lines = { first: 1, last: 1 };

/** The exchanges of a case as those of a ticket: all of its call, or its one request. */
export function caseExchanges({ request, answer, page }: ReplyCase): readonly TicketExchange[] {
  const exchanges = page?.simulated.exchanges;
  if (exchanges) {
    return exchanges.map(({ request, response, preflight }) =>
      exchangeOf(request, response, preflight),
    );
  }
  return [exchangeOf(atGateway(request), answer.response, request.method === 'OPTIONS')];
}

const exchangeOf = (
  { method, url = '/', headers }: HttpRequest,
  response: HttpResponse | null,
  preflight: boolean,
): TicketExchange => ({ preflight, request: { method, url, headers }, response, lines });

/** At the address that stands for the gateway's, which a request alone does not have. */
function atGateway(request: HttpRequest): HttpRequest {
  const base = gatewayUrlFor(valueOf(request.headers, 'Origin') ?? '');
  return { ...request, url: parseUrl(request.url ?? '/', base)?.href ?? base };
}
