import { originFault } from '#core/http/origin.ts';
import { parseUrl } from '#core/http/parseUrl.ts';

/** The parts of an origin as browsers send it; null for anything else. */
export function urlOf(origin: string): URL | null {
  return origin === 'null' || originFault(origin) ? null : parseUrl(origin);
}
