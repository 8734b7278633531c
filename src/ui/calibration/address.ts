import { parseUrl } from '#core/http/parseUrl.ts';
import { gatewayUrls } from '#core/scenario/gatewayUrl.ts';

/** Where requests go until somebody tells: a name that nobody has. */
export const proposedAddress = `${gatewayUrls.https}/gateway/your-api/1.0`;

/** An address as it can be called, without its end slash; null if it is none. */
export function absoluteUrl(typed: string): string | null {
  const url = parseUrl(typed.trim());
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  return `${url.origin}${url.pathname === '/' ? '' : url.pathname}${url.search}`;
}
