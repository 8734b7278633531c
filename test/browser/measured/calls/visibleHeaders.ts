import { row, type CallPart, type MeasuredCall } from '../measuredCall.ts';
import { allowCredentials, allowing, exposeHeaders, nativeAllowing } from '../servers.ts';

/** An answer with headers that the page may or may not read. */
const showing = (name: string, expose: string | null, part: CallPart = {}): MeasuredCall =>
  row(
    name,
    part,
    nativeAllowing(
      allowCredentials(),
      ...(expose === null ? [] : [exposeHeaders(expose)]),
      ['X-A', '1'],
      ['x-a', '2'],
      ['X-B', ''],
      ['Cache-Control', 'no-store'],
      ['Content-Type', 'text/plain'],
      ['ETag', '"1"'],
      ['Set-Cookie', 'a=1; Max-Age=0'],
    ),
  );

/** Which headers of an answer JavaScript can read. */
export const visibleHeaderCalls: readonly MeasuredCall[] = [
  showing('nothing exposed', null),
  showing('two headers exposed', 'x-a, ETAG'),
  showing('all headers exposed', '*'),
  showing('* exposed with credentials', '*', { credentials: 'include' }),
  showing('Set-Cookie exposed', 'set-cookie, x-b'),
  showing('exposed with a bad token', 'x-a, b@d'),
  showing('* exposed with a bad token', '*, b@d'),
  showing('all headers to an XMLHttpRequest', '*', { api: 'xhr' }),
  row('headers that the policy exposes', {}, allowing({ exposeHeaders: ['header1', 'Allow'] })),
];
