import { parseUrl } from '#core/http/parseUrl.ts';
import { placeholder } from '#core/secrets/placeholder.ts';
import type { TicketExchange, TicketHeaders, TicketResponse } from '#core/ticket/ticket.ts';
import { notTold } from './wanted.ts';

/**
 * Exchanges as a HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec/), which developer tools and
 * `readTicket` open. Left out are those whose method or URL is not told. What a HAR must have and nobody
 * knows is -1 or empty; a value that was left out as secret stays left out.
 * @param at the time that all of them get, as ISO 8601
 */
export function writeHar(exchanges: readonly TicketExchange[], at: string): string {
  const entries = exchanges.flatMap((exchange) => entryOf(exchange, at) ?? []);
  const log = {
    version: '1.2',
    creator: { name: 'CORS Playground', version: '1' },
    entries,
  };
  return `${JSON.stringify({ log }, null, 2)}\n`;
}

function entryOf({ preflight, request, response, error }: TicketExchange, at: string) {
  const { method, url, headers, cookie, originFromReferer } = request;
  const absolute = url?.startsWith('//') ? `https:${url}` : url;
  const parsed = parseUrl(absolute ?? '');
  if (method === null || !absolute || !parsed) return null;
  const unsaid = [
    ...(cookie ? [['Cookie', placeholder] as const] : []),
    ...(originFromReferer === undefined ? [] : [['Referer', `${originFromReferer}/`] as const]),
  ];
  return {
    startedDateTime: at,
    time: 0,
    ...(preflight && { _resourceType: 'preflight' }),
    request: {
      method,
      url: absolute,
      httpVersion: '',
      ...headersOf(headers, unsaid),
      queryString: [...parsed.searchParams].map(([name, value]) => ({ name, value })),
      cookies: [],
      headersSize: -1,
      bodySize: -1,
    },
    response: responseOf(response, error),
    cache: {},
    timings: { send: -1, wait: -1, receive: -1 },
  };
}

/** Status 0 is how browsers say that no answer came. */
const responseOf = (response: TicketResponse | null, error: string | undefined) => ({
  status: response?.status ?? 0,
  statusText: response?.statusText ?? '',
  httpVersion: '',
  ...headersOf(response ? response.headers : []),
  cookies: [],
  content: response?.message
    ? { size: -1, mimeType: 'text/plain', text: `Error Message: ${response.message}` }
    : { size: 0, mimeType: 'x-unknown' },
  redirectURL: '',
  headersSize: -1,
  bodySize: -1,
  ...(error !== undefined && { _error: error }),
});

const headersOf = (headers: TicketHeaders | null, unsaid: TicketHeaders = []) => ({
  headers: [...(headers ?? []), ...unsaid].map(([name, value]) => ({
    name,
    value: value ?? placeholder,
  })),
  ...(headers === null && { [notTold]: true }),
});
