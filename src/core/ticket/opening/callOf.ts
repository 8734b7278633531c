import { describeCall } from '#core/browser/describeCall.ts';
import type { PageCall } from '#core/browser/pageCall.ts';
import { safelistedNames } from '#core/browser/request/corsSafelistedRequestHeader.ts';
import { listElements } from '#core/http/fieldList.ts';
import { byteLowercase } from '#core/http/headerName.ts';
import { sameName, valueOf } from '#core/http/headers.ts';
import type { HeaderList } from '#core/http/message.ts';
import { parseUrl } from '#core/http/parseUrl.ts';
import { callFor } from '#core/scenario/call/callFor.ts';
import { gatewayUrlFor, gatewayUrlOf } from '#core/scenario/gatewayUrl.ts';
import type { PageView } from '#core/scenario/pageView.ts';
import { modelOf, type TicketCall, type TicketExchange } from '#core/ticket/ticket.ts';
import { unknownPage, withNamed, withPreflight } from './assumed.ts';
import { isPath, type Case } from './case.ts';
import { consoleRowOf } from './consoleRow.ts';
import { headersOf, requestOfExchange, targetOf } from './requestOf.ts';

/**
 * The page's call that a case tells of: by its code, else by a request that a browser sent. Null if
 * it only tells of a request that a tool sent: then the request alone is opened.
 */
export function callOf(told: Case): PageView | null {
  const { call, console, preflight, request } = told;
  const row = consoleRowOf(told);
  const isPages = call !== null || console !== null || row !== null;
  if (!isPages && !(preflight && request)) return null;
  const origin = pageOriginOf(told);
  const address = urlOf(told, origin ?? unknownPage);
  if (origin === null && (address === null || !isPages)) return null;
  const pageOrigin = origin ?? unknownPage;
  const url = address ?? gatewayUrlFor(pageOrigin) + pathOf(told);
  const sent = call ? fromCode(call) : fromLines(told);
  const browser = console ? modelOf[console.browser] : row?.browser;
  const http2 = [preflight, request].some((each) => each?.response?.statusText === '');
  const made = { pageOrigin, url, ...sent, ...(isXhr(told) && { api: 'xhr' as const }) };
  const shown = failedInPreflight(told) ? withPreflight(made) : made;
  if (!asksFor(shown, preflight)) return null;
  return {
    call: shown,
    ...(browser && browser !== 'chromium' && { browser }),
    ...(!preflight && request?.response && { exchange: 1 }),
    ...(http2 && { http2 }),
  };
}

/** Whether a preflight failed of which nothing but that is told. */
const failedInPreflight = ({ call, console, preflight, request }: Case): boolean =>
  !call &&
  !preflight?.request.headers &&
  !request?.request.headers &&
  (preflight !== null || console?.preflight === true);

/** Whether a call sets off the preflight that was seen, so that its answer belongs to the call. */
function asksFor(call: PageCall, preflight: TicketExchange | null): boolean {
  const seen = preflight?.request.headers && requestOfExchange(preflight);
  if (!seen) return true;
  const { sent } = describeCall(call, 'standard').preflight;
  const asked = listElements(valueOf(seen.headers, 'Access-Control-Request-Headers') ?? '');
  return (
    sent?.acrm === valueOf(seen.headers, 'Access-Control-Request-Method') &&
    (sent?.acrh ?? '') === asked.map(byteLowercase).toSorted().join(',')
  );
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
function urlOf({ call, console, preflight, request }: Case, pageOrigin: string): string | null {
  const sent = [request?.request.url, preflight?.request.url].filter((url) => url && !isPath(url));
  const urls = [call?.url, ...sent, console?.url].filter((url) => url != null);
  const [first] = urls;
  if (first === undefined) return null;
  const url = parseUrl(first.startsWith('//') ? withScheme(first, urls, pageOrigin) : first);
  return url ? url.origin + url.pathname : first;
}

/** With the scheme that another URL of the same host has, or else the one that is taken for it. */
function withScheme(url: string, urls: readonly string[], pageOrigin: string): string {
  const [, , host = ''] = url.split('/');
  const other = urls.map((each) => parseUrl(each)).find((each) => each?.host === host);
  return (other?.origin ?? gatewayUrlOf(host, pageOrigin)) + url.slice(2 + host.length);
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

/** What the exchanges tell of it, and what the console names. */
function fromLines({ console, preflight, request }: Case): Sent {
  const sent = fromExchanges(preflight, request);
  return console && !preflight?.request.headers ? withNamed(sent, console) : sent;
}

/** What the request had, and what its preflight asked for, which copies of the request can lack. */
function fromExchanges(preflight: TicketExchange | null, request: TicketExchange | null): Sent {
  const asked = preflight?.request.headers && requestOfExchange(preflight);
  const retold: Sent = asked ? callFor(asked).call : {};
  const method = request?.request.method ?? retold.method;
  const given = headersGiven(request) ?? [];
  const wanted = retold.headers ?? [];
  const isIn = (list: HeaderList, name: string) => list.some(([own]) => sameName(own, name));
  const headers = [
    ...given.filter(
      ([name]) => !asked || isIn(wanted, name) || safelistedNames.has(byteLowercase(name)),
    ),
    ...wanted.filter(([name]) => !isIn(given, name)),
  ];
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
