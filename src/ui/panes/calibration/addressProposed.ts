import type { HttpRequest } from '#core/http/message.ts';
import { addressOfRequest } from '#core/scenario/gatewayUrl.ts';
import type { PageView } from '#core/scenario/pageView.ts';
import { absoluteUrl } from '#ui/calibration/address.ts';

/** Where the API may be, by the call or by the request; empty if neither tells. */
export function addressProposed(page: PageView | undefined, request: HttpRequest): string {
  if (page) return known(absoluteUrl(page.call.url));
  const base = addressOfRequest(request)?.base;
  const path = request.url?.startsWith('/') ? request.url : '';
  return known(base ? absoluteUrl(base + path) : null);
}

/** Not one that stands for a gateway nobody named. */
const known = (url: string | null): string =>
  url === null || new URL(url).hostname === 'gateway.example' ? '' : url;
