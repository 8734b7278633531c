import type { Ticket, TicketCall, TicketConsole, TicketExchange } from '#core/ticket/ticket.ts';

/** Which of several exchanges or calls is meant, by its place in the ticket. */
export type Chosen =
  | { readonly kind: 'exchange'; readonly index: number }
  | { readonly kind: 'call'; readonly index: number };

/** One case out of a ticket: all that is told of one call. */
export interface Case {
  readonly call: TicketCall | null;
  readonly console: TicketConsole | null;
  /** The preflight, and the request that it asks for. */
  readonly preflight: TicketExchange | null;
  readonly request: TicketExchange | null;
}

/** Whether nothing is told but of the gateway. */
export const tellsNoCall = ({ call, console, preflight, request }: Case): boolean =>
  !call && !console && !preflight && !request;

const failed = ({ response, error }: TicketExchange): boolean =>
  error !== undefined || (response?.status ?? 0) >= 400;

/** URLs are the same but for what is not kept of them everywhere. */
const place = (url: string | null): string | null =>
  url === null ? null : (url.replace(/^[a-z]*:/i, '').split(/[?#]/, 1)[0] ?? null);

function sameUrl(a: string | null, b: string | null): boolean {
  const [one, other] = [place(a), place(b)];
  if (one === null || other === null || one === other) return true;
  return isPath(one) !== isPath(other) && pathOf(one) === pathOf(other);
}

/** A log does not tell the host. */
export const isPath = (url: string): boolean => url.startsWith('/') && !url.startsWith('//');

const pathOf = (place: string): string => place.replace(/^\/\/[^/]*/, '');

/** What belongs to one call. Without a choice it is the one that failed first, or the first of all. */
export function caseOf(ticket: Ticket, chosen: Chosen | null): Case {
  const { exchanges, calls } = ticket;
  const call =
    (chosen?.kind === 'call' ? calls[chosen.index] : undefined) ??
    (chosen === null ? calls[0] : undefined) ??
    null;
  const start =
    chosen?.kind === 'exchange'
      ? exchanges[chosen.index]
      : exchanges
          .filter(({ request }) => !call || sameUrl(request.url, call.url))
          .toSorted((a, b) => Number(failed(b)) - Number(failed(a)))[0];
  const url = start?.request.url ?? call?.url ?? null;
  const own = exchanges.filter((exchange) => sameUrl(exchange.request.url, url));
  const [preflight, request] = [true, false].map((isPreflight) =>
    start && isOptions(start) === isPreflight
      ? start
      : own.find((exchange) => isOptions(exchange) === isPreflight && belongs(exchange, start)),
  );
  const console = ticket.console.find((entry) => sameUrl(entry.url, url)) ?? null;
  return { call, console, preflight: preflight ?? null, request: request ?? null };
}

/** To the gateway every OPTIONS request is a preflight. */
const isOptions = ({ preflight, request }: TicketExchange): boolean =>
  preflight === true || request.method === 'OPTIONS';

/** Whether a preflight asks for the method of a request. */
function belongs(a: TicketExchange, b: TicketExchange | undefined): boolean {
  if (!b) return true;
  const [preflight, other] = isOptions(a) ? [a, b] : [b, a];
  const asked = preflight.request.headers?.find(
    ([name]) => name.toLowerCase() === 'access-control-request-method',
  )?.[1];
  return asked == null || other.request.method === null || asked === other.request.method;
}
