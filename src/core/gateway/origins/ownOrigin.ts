import { combinedValue } from '#core/http/headers.ts';
import type { HttpRequest } from '#core/http/message.ts';
import { parseUrl } from '#core/http/parseUrl.ts';

const originOf = (url: string): string | null => parseUrl(url)?.origin ?? null;

/**
 * The origins that a request may have been sent to, as a browser would write them. A target in
 * absolute form says it (RFC 9112 §3.2.2); a page's call has one. Otherwise the Host header names host
 * and port, and nothing in the request says the scheme: then it may be either. None without both.
 */
export function ownOrigins({ url = '', headers }: HttpRequest): readonly string[] {
  if (/^https?:\/\//i.test(url)) return [originOf(url)].filter((origin) => origin !== null);
  const host = combinedValue(headers, 'Host') ?? '';
  if (!/^[^\s/?#@\\,]+$/.test(host)) return [];
  return ['http', 'https'].flatMap((scheme) => originOf(`${scheme}://${host}`) ?? []);
}
