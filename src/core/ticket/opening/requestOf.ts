import { gatewayUrlOf } from '#core/scenario/gatewayUrl.ts';
import { has, sameName, valueOf } from '#core/http/headers.ts';
import { isHeaderName } from '#core/http/headerName.ts';
import { isHeaderValue } from '#core/http/headerValue.ts';
import type { HeaderList, HttpRequest } from '#core/http/message.ts';
import { isMethod } from '#core/http/method.ts';
import { parseUrl } from '#core/http/parseUrl.ts';
import { firstInvalidTargetChar } from '#core/message/requestTarget.ts';
import { placeholder } from '#core/secrets/placeholder.ts';
import type { TicketExchange, TicketHeaders } from '#core/ticket/ticket.ts';
import type { Case } from './case.ts';

/** The headers whose values CORS is about; of all others only the name goes over. */
const kept =
  /^(?:origin|access-control-.*|host|content-type|accept|accept-language|content-language|range)$/i;

/** The request of a case as it reached the gateway: the preflight if there was one. */
export function requestOf({ preflight, request }: Case): HttpRequest | null {
  const exchange = preflight ?? request;
  return exchange && requestOfExchange(exchange);
}

/** What CORS is about of a request; null if its method is not known. */
export function requestOfExchange({ request }: TicketExchange): HttpRequest | null {
  const { method, url, headers, originFromReferer } = request;
  if (method === null || !isMethod(method)) return null;
  const sent = headersOf(headers ?? []);
  const lacksOrigin = !sent.some(([name]) => sameName(name, 'Origin'));
  const origin = lacksOrigin && originFromReferer !== undefined ? originFromReferer : null;
  const lines: HeaderList = origin === null ? sent : [['Origin', origin], ...sent];
  const pageOrigin = valueOf(lines, 'Origin') ?? '';
  const host = has(lines, 'Host') ? null : hostOf(url, pageOrigin);
  return {
    method,
    url: (schemeToSay(url, pageOrigin) ?? '') + targetOf(url),
    headers: host === null ? lines : [['Host', host], ...lines],
  };
}

/** The host of a URL, with the port where the scheme does not follow from it otherwise. */
function hostOf(url: string | null, pageOrigin: string): string | null {
  const { host = '', port, protocol } = absolute(url) ?? {};
  if (host === '') return null;
  if (port !== '' || follows(url, pageOrigin)) return host;
  return `${host}:${protocol === 'https:' ? 443 : 80}`;
}

/** The origin of a URL whose scheme neither its port nor anything else of the request tells. */
function schemeToSay(url: string | null, pageOrigin: string): string | null {
  const { origin = '', port = '' } = absolute(url) ?? {};
  return port === '' || !/^https?:/.test(origin) || follows(url, pageOrigin) ? null : origin;
}

/** Whether a URL's scheme is not told, or the one that is taken for its host. */
function follows(url: string | null, pageOrigin: string): boolean {
  const { host = '', origin } = absolute(url) ?? {};
  return url?.startsWith('//') === true || gatewayUrlOf(host, pageOrigin) === origin;
}

const absolute = (url: string | null): URL | null =>
  url === null ? null : parseUrl(url.startsWith('//') ? `https:${url}` : url);

/** Header lines that HTTP can carry, with a stand-in for the values that are not CORS's business. */
export const headersOf = (headers: TicketHeaders): HeaderList =>
  headers
    .filter(([name, value]) => isHeaderName(name) && !sameName(name, 'Cookie') && isSendable(value))
    .map(([name, value]) => [name, kept.test(name) && value !== null ? value.trim() : placeholder]);

const isSendable = (value: string | null): boolean => value === null || isHeaderValue(value.trim());

/** The path alone: the gateway decides by nothing else, and a query may hold anything. */
export function targetOf(url: string | null): string {
  const path = url === null ? null : (parseUrl(url, 'http://gateway.example')?.pathname ?? null);
  return path === null || firstInvalidTargetChar(path) !== -1 ? '/' : path;
}
