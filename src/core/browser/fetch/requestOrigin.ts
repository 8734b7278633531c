import { isSameOrigin, type FetchRequest } from '#core/browser/request/fetchRequest.ts';

/**
 * The value of the Origin header, null if none is sent: always in CORS, else only with methods
 * other than GET and HEAD, and then `null` where https would tell http of itself.
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
