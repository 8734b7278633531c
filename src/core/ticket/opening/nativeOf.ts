import type { HttpResponse } from '#core/http/message.ts';
import { linesOf } from './observedOf.ts';
import type { Case } from './case.ts';

/**
 * What the native service answered to the request of a case. A record of the gateway does not tell its
 * status: the gateway hands on that of whatever it does not answer itself.
 */
export function nativeOf({ request }: Case): HttpResponse | null {
  const { nativeResponse: native, response } = request ?? {};
  const status = native?.status ?? response?.status ?? null;
  if (!native?.headers || status === null || status < 200 || status > 599) return null;
  return { status, statusText: native.statusText ?? '', headers: linesOf(native.headers) };
}
