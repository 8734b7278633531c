import type { PageCall } from '#core/browser/pageCall.ts';
import { sameName, valueOf } from '#core/http/headers.ts';
import type { HeaderList } from '#core/http/message.ts';
import { parseUrl } from '#core/http/parseUrl.ts';
import { callFor } from '#core/scenario/callFor.ts';
import { gatewayUrlFor } from '#core/scenario/gatewayUrl.ts';
import type { PageView } from '#core/scenario/pageView.ts';
import { modelOf, type TicketCall, type TicketExchange } from '#core/ticket/ticket.ts';
import { isPath, type Case } from './case.ts';
import { headersOf, requestOfExchange, targetOf } from './requestOf.ts';

/**
 * The page's call that a case tells of: by its code, else by a request that a browser sent. Null if
 * it only tells of a request that a tool sent: then the request alone is opened.
 */
export function callOf(told: Case): PageView | null {
  const { call, console, preflight, request } = told;
  if (!call && !console && !(preflight && request)) return null;
  const pageOrigin = pageOriginOf(told);
  if (pageOrigin === null) return null;
  const url = urlOf(told) ?? gatewayUrlFor(pageOrigin) + pathOf(told);
  const sent = call ? fromCode(call) : fromExchanges(preflight, request);
  const browser = console && modelOf[console.browser];
  const http2 = [preflight, request].some((each) => each?.response?.statusText === '');
  return {
    call: { pageOrigin, url, ...sent, ...(isXhr(told) && { api: 'xhr' as const }) },
    ...(browser && browser !== 'chromium' && { browser }),
    ...(!preflight && request?.response && { exchange: 1 }),
    ...(http2 && { http2 }),
  };
}

/** axios, jQuery and Angular use an XMLHttpRequest. */
const isXhr = ({ call, console }: Case): boolean =>
  call ? call.api !== 'fetch' : console?.api === 'xhr';

/** Of a URL whose host is not known. */
const pathOf = ({ preflight, request }: Case): string =>
  targetOf(request?.request.url ?? preflight?.request.url ?? null);

type Sent = Pick<PageCall, 'method' | 'headers' | 'credentials'>;

function pageOriginOf({ call, console, preflight, request }: Case): string | null {
  const asked = [preflight, request].map((exchange) => exchange && requestOfExchange(exchange));
  const sent = asked.map((each) => each && valueOf(each.headers, 'Origin')).find(Boolean);
  return console?.pageOrigin ?? call?.pageOrigin ?? sent ?? null;
}

/** Without user info, query and fragment; null if no URL is known. */
function urlOf({ call, console, preflight, request }: Case): string | null {
  const sent = [request?.request.url, preflight?.request.url].filter((url) => url && !isPath(url));
  const first = [call?.url, ...sent, console?.url].find((url) => url != null);
  if (first == null) return null;
  const url = parseUrl(first.startsWith('//') ? `https:${first}` : first);
  return url ? url.origin + url.pathname : first;
}

function fromCode(call: TicketCall): Sent {
  const { method, headers, credentials, implied = [] } = call;
  const all = headersOf([...headers, ...implied]).filter(([name]) => isSent(call, name));
  return {
    ...(method !== null && method !== 'GET' && { method }),
    ...(all.length > 0 && { headers: all }),
    ...(credentials && { credentials }),
  };
}

/** axios takes Content-Type away from a request that has no body. */
const isSent = ({ api, body }: TicketCall, name: string): boolean =>
  api !== 'axios' || body === true || !sameName(name, 'Content-Type');

/** Headers that a browser sets by itself, and scripts cannot. */
const browsersOwn =
  /^(?:origin|host|accept|cookie|referer|user-agent|sec-.*|access-control-request-.*)$/i;

/** What the request had, or what its preflight asked for. */
function fromExchanges(preflight: TicketExchange | null, request: TicketExchange | null): Sent {
  const asked = preflight && requestOfExchange(preflight);
  const retold: Sent = asked ? callFor(asked).call : {};
  const method = request?.request.method ?? retold.method;
  const headers = headersGiven(request) ?? retold.headers ?? [];
  const cookie = (request ?? preflight)?.request.cookie;
  return {
    ...(method !== undefined && method !== 'GET' && { method }),
    ...(headers.length > 0 && { headers }),
    ...(cookie && { credentials: 'include' as const }),
  };
}

function headersGiven(request: TicketExchange | null): HeaderList | null {
  const headers = request?.request.headers;
  return headers ? headersOf(headers).filter(([name]) => !browsersOwn.test(name)) : null;
}
