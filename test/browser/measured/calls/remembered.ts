import { row, type CallPart, type MeasuredCall } from '../measuredCall.ts';
import {
  allowCredentials,
  allowHeaders,
  allowMethods,
  maxAge,
  nativeAllowing,
  allowing,
} from '../servers.ts';

const put: CallPart = { method: 'PUT' };
const include: CallPart = { ...put, credentials: 'include' };

/** Serves long enough for a second call, however slow the machine is. */
const hour = maxAge('3600');

/** Calls that follow each other, and whether the second asks again. */
export const rememberedCalls: readonly MeasuredCall[] = [
  row('a second PUT within Max-Age', [put, put], allowing({ allowMethods: ['PUT'], maxAge: 3600 })),
  row(
    'a second PUT with a Max-Age of 0',
    [put, put],
    nativeAllowing(allowMethods('PUT'), maxAge('0')),
  ),
  row(
    'a second PUT with a Max-Age below 0',
    [put, put],
    nativeAllowing(allowMethods('PUT'), maxAge('-1')),
  ),
  row(
    'a second call with another method',
    [put, { method: 'DELETE' }],
    nativeAllowing(allowMethods('PUT'), hour),
  ),
  row(
    'a second call with another header',
    [put, { ...put, headers: [['X-A', '1']] }],
    nativeAllowing(allowMethods('PUT'), allowHeaders('x-a'), hour),
  ),
  row(
    'with credentials after one without',
    [put, include],
    nativeAllowing(allowMethods('PUT'), allowCredentials(), hour),
  ),
  row(
    'without credentials after one with',
    [include, put],
    nativeAllowing(allowMethods('PUT'), allowCredentials(), hour),
  ),
  row(
    'a second PUT around the cache',
    [put, { ...put, cache: 'no-store' }],
    nativeAllowing(allowMethods('PUT'), hour),
  ),
  row('a refused PUT asks again', [put, put], allowing({ allowMethods: ['POST'], maxAge: 3600 })),
];
