import { listElements } from '#core/http/fieldList.ts';
import type { HeaderList, HttpRequest } from '#core/http/message.ts';
import type { PageCall } from '#core/browser/pageCall.ts';
import type { PageView } from './pageView.ts';

/** Where calls go if nothing says where: a name that nobody has, and the gateway's usual port. */
export const gatewayUrl = 'http://gateway.example:5555';

const valueOf = (headers: HeaderList, name: string): string | undefined =>
  headers.find(([sent]) => sent.toLowerCase() === name)?.[1];

/** What the browser sets by itself, and never a page. */
const browsersOwn = /^(?:origin|host|cookie|referer|access-control-request-.*)$/i;

/** A value that makes the browser ask for a header first. */
const askedFor = (name: string): readonly [string, string] => [
  name,
  name.toLowerCase() === 'content-type' ? 'application/json' : '1',
];

/**
 * The `fetch()` call that makes a browser send a request, or the nearest there is: without an Origin
 * no page gets an OPTIONS request sent.
 */
export function callFor({ method, url = '/', headers }: HttpRequest): PageView {
  const origin = valueOf(headers, 'origin');
  const target = url.startsWith('/') ? url : '/';
  const asked = listElements(valueOf(headers, 'access-control-request-headers') ?? '');
  const preflight = method === 'OPTIONS';
  const wanted = preflight ? valueOf(headers, 'access-control-request-method') : method;
  const own = headers.filter(([name]) => !browsersOwn.test(name));
  const sent = preflight ? asked.map(askedFor) : [...asked.map(askedFor), ...own];
  // Without a method asked for, or without an Origin, the page is on the gateway's own origin.
  const sameOrigin = wanted === undefined || origin === undefined;
  const pageOrigin = origin ?? gatewayUrl;
  const call: PageCall = {
    pageOrigin,
    url: (sameOrigin && pageOrigin !== 'null' ? pageOrigin : gatewayUrl) + target,
    ...((wanted ?? method) !== 'GET' && { method: wanted ?? method }),
    ...(sent.length > 0 && { headers: sent }),
    ...(valueOf(headers, 'cookie') !== undefined && { credentials: 'include' as const }),
  };
  return preflight ? { call } : { call, exchange: 1 };
}
