import { isSameOrigin, type FetchRequest } from '#core/browser/request/fetchRequest.ts';

/**
 * The value of the Origin header; null if it is not sent. It is always sent in CORS, otherwise only
 * with methods other than GET and HEAD, and then as `null` from a page on https to a URL on http.
 * https://fetch.spec.whatwg.org/#append-a-request-origin-header
 */
export function requestOrigin(request: FetchRequest): string | null {
  const origin = serializeRequestOrigin(request);
  if (request.tainting === 'cors') return origin;
  if (request.method === 'GET' || request.method === 'HEAD') return null;
  const downgraded = origin.startsWith('https:') && request.target.scheme !== 'https:';
  return request.mode !== 'cors' && downgraded && !isSameOrigin(request) ? 'null' : origin;
}

/** https://fetch.spec.whatwg.org/#serializing-a-request-origin */
export const serializeRequestOrigin = ({ redirectTainted, origin }: FetchRequest): string =>
  redirectTainted ? 'null' : origin;
