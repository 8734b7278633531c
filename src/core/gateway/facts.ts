import type { HttpRequest } from '#core/http/message.ts';

/** What the decision tables look at in a request. A header that is absent is null. */
export interface Facts {
  readonly origin: string | null;
  readonly requestMethod: string | null;
  readonly requestHeaders: string | null;
}

/** Several lines of one field are one value, joined by ", " (RFC 9110 §5.3). */
const combine = (before: string | null, value: string): string =>
  before === null ? value : `${before}, ${value}`;

/** One pass over the field lines; the length spares most of them the comparison. */
export function readFacts(request: HttpRequest): Facts {
  let origin: string | null = null;
  let requestMethod: string | null = null;
  let requestHeaders: string | null = null;
  for (const [name, value] of request.headers) {
    if (name.length === 6) {
      if (name.toLowerCase() === 'origin') origin = combine(origin, value);
    } else if (name.length === 29) {
      if (name.toLowerCase() === 'access-control-request-method')
        requestMethod = combine(requestMethod, value);
    } else if (name.length === 30) {
      if (name.toLowerCase() === 'access-control-request-headers')
        requestHeaders = combine(requestHeaders, value);
    }
  }
  return { origin, requestMethod, requestHeaders };
}
