import { networkError, type FetchContext, type NetworkError } from './fetchContext.ts';
import { record } from '#core/browser/fetchStep.ts';
import { parseMimeType, serializeMimeType } from '#core/browser/request/mimeType.ts';
import { receive, type Received } from './received.ts';

/** A data: URL answers itself. https://fetch.spec.whatwg.org/#scheme-fetch */
export function dataFetch({ request, browser, steps }: FetchContext): Received | NetworkError {
  const { text } = request.target;
  const type = dataUrlType(text);
  if (!record(steps, 'scheme-fetch/data', type !== null, text) || type === null)
    return networkError({ code: 'data-url' });
  return receive({ status: 200, statusText: 'OK', headers: [['Content-Type', type]] }, browser);
}

const base64 = /; *base64$/i;

/**
 * The MIME type of a data: URL; null if the URL has no comma, or what follows is not base64 where it
 * should be. https://fetch.spec.whatwg.org/#data-url-processor
 */
function dataUrlType(url: string): string | null {
  const comma = url.indexOf(',');
  if (comma === -1) return null;
  const written = url.slice('data:'.length, comma).replace(/^[\t\n\f\r ]+|[\t\n\f\r ]+$/g, '');
  if (base64.test(written) && !isForgivingBase64(url.slice(comma + 1))) return null;
  const type = written.replace(base64, '');
  const parsed = parseMimeType(type.startsWith(';') ? `text/plain${type}` : type);
  return parsed ? serializeMimeType(parsed) : 'text/plain;charset=US-ASCII';
}

/** https://infra.spec.whatwg.org/#forgiving-base64-decode, after percent-decoding */
function isForgivingBase64(body: string): boolean {
  const data = body
    .replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/[\t\n\f\r ]/g, '');
  const digits = data.length % 4 === 0 ? data.replace(/={1,2}$/, '') : data;
  return digits.length % 4 !== 1 && /^[0-9A-Za-z+/]*$/.test(digits);
}
