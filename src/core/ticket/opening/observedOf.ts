import { isHeaderName } from '#core/http/headerName.ts';
import { isHeaderValue } from '#core/http/headerValue.ts';
import type { HeaderList } from '#core/http/message.ts';
import type { ObservedExchange } from '#core/scenario/observed.ts';
import { placeholder } from '#core/secrets/placeholder.ts';
import { secretMark } from '#core/ticket/privacy/kept.ts';
import type { TicketExchange, TicketHeaders, TicketResponse } from '#core/ticket/ticket.ts';
import type { Case } from './case.ts';
import { requestOfExchange } from './requestOf.ts';

/** What was answered to the requests of a case, where a status was told. */
export const observedOf = ({ preflight, request }: Case): readonly ObservedExchange[] =>
  [preflight, request].flatMap((exchange) => (exchange ? observedExchange(exchange) : []));

function observedExchange(exchange: TicketExchange): readonly ObservedExchange[] {
  const request = requestOfExchange(exchange);
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

/** A reason that HTTP/2 does not have is absent, unless the error body tells it. */
const reasonOf = ({ statusText }: TicketResponse): string | null =>
  statusText === null || !isHeaderValue(statusText) ? null : statusText;

const linesOf = (headers: TicketHeaders): HeaderList =>
  headers.flatMap(([name, given]) => {
    const value = given?.replaceAll(secretMark, placeholder).trim();
    return value !== undefined && isHeaderName(name) && isHeaderValue(value)
      ? [[name, value] as const]
      : [];
  });
