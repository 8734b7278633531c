import { byteLowercase } from '#core/http/headerName.ts';
import type { HeaderList } from '#core/http/message.ts';
import { forbiddenResponseNames, safelistedResponseNames } from '#core/http/responseNames.ts';
import { extractHeaderListValues } from './extractHeaderListValues.ts';
import type { Ending, FetchContext, NetworkError } from './fetchContext.ts';
import { record } from '#core/browser/fetchStep.ts';
import { sortAndCombine, type Received } from './received.ts';

/**
 * The headers that a script can read, after the response's filter.
 * https://fetch.spec.whatwg.org/#concept-filtered-response
 */
export function visibleHeaders(
  context: FetchContext,
  { received, type }: Exclude<Ending, NetworkError>,
): HeaderList {
  if (type === 'opaque' || type === 'opaqueredirect') return [];
  const exposes = type === 'cors' ? corsExposedHeaderNames(context, received) : () => true;
  const { hiddenHeaders } = context.browser;
  return sortAndCombine(
    received,
    (name) => exposes(name) && !forbiddenResponseNames.has(name) && !hiddenHeaders.has(name),
  );
}

/** https://fetch.spec.whatwg.org/#cors-safelisted-response-header-name */
function corsExposedHeaderNames(
  { request, browser, steps }: FetchContext,
  received: Received,
): (name: string) => boolean {
  const { tokens, bad } = extractHeaderListValues(received, 'access-control-expose-headers');
  const parsed = record(steps, 'filtered-response/expose-list', bad === null, bad);
  if (!parsed && !browser.exposesAnyDespiteBadToken)
    return (name) => safelistedResponseNames.has(name);
  const any = tokens.includes('*') && request.credentials !== 'include';
  record(steps, 'filtered-response/expose-any', any, tokens.join(', '), request.credentials);
  if (any) return () => true;
  const exposed = new Set(parsed ? tokens.map(byteLowercase) : []);
  return (name) => safelistedResponseNames.has(name) || exposed.has(name);
}
