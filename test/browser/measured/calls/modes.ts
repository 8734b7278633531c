import { row, type MeasuredCall } from '../measuredCall.ts';
import { allowing, allowMethods, allowOrigin, native, nativeAllowing } from '../servers.ts';

/** Calls that are not plain cross-origin CORS, and pages without an origin to name. */
export const modeCalls: readonly MeasuredCall[] = [
  row('no-cors', { mode: 'no-cors' }, native([['X-A', '1']])),
  row('no-cors to a server that refuses', { mode: 'no-cors' }, native([], 403)),
  row(
    'no-cors keeps safe headers only',
    {
      mode: 'no-cors',
      headers: [
        ['X-A', '1'],
        ['Accept', 'text/plain'],
        ['Range', 'bytes=0-'],
        ['Content-Type', 'application/json'],
      ],
    },
    native([]),
  ),
  row(
    'no-cors with a POST',
    { mode: 'no-cors', method: 'POST', body: { kind: 'string' } },
    native([]),
  ),
  row('no-cors with redirect manual', { mode: 'no-cors', redirect: 'manual' }, native([])),
  row('mode same-origin to another origin', { mode: 'same-origin' }, allowing()),
  row(
    'mode same-origin at home',
    ({ page, path }) => ({ url: page + path, mode: 'same-origin', method: 'PUT' }),
    native([['X-A', '1']]),
  ),
  row('mode cors at home', ({ page, path }) => ({ url: page + path }), native([['X-A', '1']])),
  row('a relative URL', ({ path }) => ({ url: path, method: 'POST' }), native([])),
  row(
    'an opaque origin that is allowed',
    { pageOrigin: 'null' },
    allowing({ allowedOrigins: ['null'] }),
  ),
  row('an opaque origin under *', { pageOrigin: 'null' }, native([allowOrigin('*')])),
  row(
    'an opaque origin that is refused',
    { pageOrigin: 'null', method: 'PUT' },
    nativeAllowing(allowMethods('PUT')),
  ),
];
