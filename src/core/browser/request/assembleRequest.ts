import type { PageBody, PageCall } from '#core/browser/pageCall.ts';
import type { FetchRequest, RequestHeader } from './fetchRequest.ts';
import { normalizeMethod } from '#core/http/normalizeMethod.ts';
import type { Target } from './target.ts';

/** GET and HEAD have no body. */
export function isBodyless({ method = 'GET' }: PageCall): boolean {
  const normalized = normalizeMethod(method);
  return normalized === 'GET' || normalized === 'HEAD';
}

type Own = 'mode' | 'credentials' | 'redirect' | 'cache' | 'usesPreflight';

/** A request before it is fetched. */
export function assembleRequest(
  call: PageCall,
  target: Target,
  headers: readonly RequestHeader[],
  body: PageBody | null,
  own: Pick<FetchRequest, Own>,
): FetchRequest {
  return {
    call,
    origin: call.pageOrigin,
    method: normalizeMethod(call.method ?? 'GET'),
    target,
    firstUrl: target.href,
    headers,
    firstHeaders: headers,
    hasBody: body !== null,
    hasStream: body?.kind === 'stream',
    tainting: 'basic',
    redirectTainted: false,
    redirectCount: 0,
    preflighted: false,
    ...own,
    usesPreflight: own.usesPreflight || body?.kind === 'stream',
  };
}
