import { isHeaderName } from '#core/http/headerName.ts';
import { isHeaderValue } from '#core/http/headerValue.ts';
import { describeCall } from '#core/browser/describeCall.ts';
import type { PageCall } from '#core/browser/pageCall.ts';
import type { HeaderList, HttpRequest } from '#core/http/message.ts';
import type { PageView } from '#core/scenario/pageView.ts';
import type { ObservedExchange } from '#core/scenario/observed.ts';
import { placeholder } from '#core/secrets/placeholder.ts';
import { secretMark } from '#core/ticket/privacy/kept.ts';
import type { TicketExchange, TicketHeaders, TicketResponse } from '#core/ticket/ticket.ts';
import type { Case } from './case.ts';
import { requestOfExchange } from './requestOf.ts';

/** What was answered to the requests of a case, where a status was told. */
export const observedOf = (
  { preflight, request }: Case,
  page: PageView | null,
): readonly ObservedExchange[] =>
  [preflight, request].flatMap((exchange) => (exchange ? observedExchange(exchange, page) : []));

function observedExchange(
  exchange: TicketExchange,
  page: PageView | null,
): readonly ObservedExchange[] {
  const told = requestOfExchange(exchange);
  const request = told && !exchange.request.headers && page ? sentBy(page.call, told) : told;
  const { response } = exchange;
  const { status } = response ?? {};
  if (!request || !response || status == null || status < 200 || status > 599) return [];
  const { message } = response;
  return [
    {
      request,
      response: {
        status,
        statusText: reasonOf(response),
        headers: response.headers && linesOf(response.headers),
        ...(message !== undefined && { message }),
      },
    },
  ];
}

/** A request of which a console told no headers, with those that the browser gave it. */
function sentBy(call: PageCall, request: HttpRequest): HttpRequest {
  const { preflight, request: made } = describeCall(call, 'standard');
  const { acrm = null, acrh = null } = (request.method === 'OPTIONS' && preflight.sent) || {};
  const given = [
    ['Origin', made?.origin ?? null],
    ['Access-Control-Request-Method', acrm],
    ['Access-Control-Request-Headers', acrh],
  ] as const;
  const lines = given.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
  return { ...request, headers: [...request.headers, ...lines] };
}

/** A reason that HTTP/2 does not have is absent, unless the error body tells it. */
const reasonOf = ({ statusText }: TicketResponse): string | null =>
  statusText === null || !isHeaderValue(statusText) ? null : statusText;

/** Header lines of an answer that HTTP can carry. */
export const linesOf = (headers: TicketHeaders): HeaderList =>
  headers.flatMap(([name, given]) => {
    const value = given?.replaceAll(secretMark, placeholder).trim();
    return value !== undefined && isHeaderName(name) && isHeaderValue(value)
      ? [[name, value] as const]
      : [];
  });
