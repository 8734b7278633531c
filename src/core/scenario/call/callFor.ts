import { listElements } from '#core/http/fieldList.ts';
import { tableFor } from '#core/gateway/tables.ts';
import { has, sameName, valueOf } from '#core/http/headers.ts';
import type { HttpRequest } from '#core/http/message.ts';
import type { PageCall } from '#core/browser/pageCall.ts';
import { gatewayUrlFor, gatewayUrls } from '#core/scenario/gatewayUrl.ts';
import type { PageView } from '#core/scenario/pageView.ts';

/** Headers that only the browser sets. */
const browsersOwn = /^(?:origin|host|cookie|referer|access-control-request-.*)$/i;

/** A header with a value that makes the browser send a preflight for it. */
export const askedFor = (name: string): readonly [string, string] => [
  name,
  sameName(name, 'Content-Type') ? 'application/json' : '1',
];

/**
 * The `fetch()` call that makes a browser send a request, or the nearest one: no call sends an
 * OPTIONS request without an Origin.
 */
export function callFor({ method, url = '/', headers }: HttpRequest): PageView {
  const origin = valueOf(headers, 'Origin');
  const target = url.startsWith('/') ? url : '/';
  const asked = listElements(valueOf(headers, 'Access-Control-Request-Headers') ?? '');
  const preflight = tableFor({ method }).id === 'preflight';
  const wanted = preflight ? valueOf(headers, 'Access-Control-Request-Method') : method;
  const own = headers.filter(([name]) => !browsersOwn.test(name));
  const sent = preflight ? asked.map(askedFor) : [...asked.map(askedFor), ...own];
  // Without a method asked for, or without an Origin, the page is on the gateway's own origin.
  const sameOrigin = wanted === undefined || origin === undefined;
  const pageOrigin = origin ?? gatewayUrls.http;
  const gatewayUrl = gatewayUrlFor(pageOrigin);
  const call: PageCall = {
    pageOrigin,
    url: (sameOrigin && pageOrigin !== 'null' ? pageOrigin : gatewayUrl) + target,
    ...((wanted ?? method) !== 'GET' && { method: wanted ?? method }),
    ...(sent.length > 0 && { headers: sent }),
    ...(has(headers, 'Cookie') && { credentials: 'include' as const }),
  };
  return preflight ? { call } : { call, exchange: 1 };
}
