import { has, sameName } from '#core/http/headers.ts';
import type { HeaderList, HttpRequest } from '#core/http/message.ts';

/** One change to a request, made by a form: each returns a new request. */

export const withMethod = (request: HttpRequest, method: string): HttpRequest => ({
  ...request,
  method,
});

export const withTarget = (request: HttpRequest, url: string): HttpRequest => ({ ...request, url });

const withHeaders = (request: HttpRequest, headers: HeaderList): HttpRequest => ({
  ...request,
  headers,
});

export const withHeaderValue = (request: HttpRequest, index: number, value: string): HttpRequest =>
  withHeaders(
    request,
    request.headers.map((line, i) => (i === index ? [line[0], value] : line)),
  );

export const withHeader = (request: HttpRequest, name: string, value: string): HttpRequest =>
  withHeaders(request, [...request.headers, [name, value]]);

export const withoutHeader = (request: HttpRequest, index: number): HttpRequest =>
  withHeaders(
    request,
    request.headers.filter((_, i) => i !== index),
  );

/** From another origin: the first Origin header is changed, or one is added. */
export function withOrigin(request: HttpRequest, origin: string): HttpRequest {
  const index = request.headers.findIndex(([name]) => sameName(name, 'Origin'));
  return index < 0
    ? withHeader(request, 'Origin', origin)
    : withHeaderValue(request, index, origin);
}

/** The headers of a preflight, in the order in which a browser sends them. */
export const corsRequestHeaders = [
  'Origin',
  'Access-Control-Request-Method',
  'Access-Control-Request-Headers',
] as const;

/** Those that a request does not have: the form offers to add them. */
export const missingHeaders = ({ method, headers }: HttpRequest): readonly string[] =>
  (method === 'OPTIONS' ? corsRequestHeaders : corsRequestHeaders.slice(0, 1)).filter(
    (name) => !has(headers, name),
  );
