import {
  row,
  type CallPart,
  type MeasuredCall,
  type Places,
  type ServerAt,
} from '../measuredCall.ts';
import {
  allowHeaders,
  allowMethods,
  allowOrigin,
  byUrl,
  native,
  nativeAllowing,
  preflighted,
  redirect,
} from '../servers.ts';

const first = ({ api, path }: Places): string => `${api}${path}`;
const next = ({ api, path }: Places): string => `${api}${path}/next`;
const elsewhere = ({ other, path }: Places): string => `${other}${path}/login`;
const home = ({ page, path }: Places): string => `${page}${path}/home`;

const anyOrigin = native([allowOrigin('*')]);
const putAllowed = nativeAllowing(allowMethods('PUT, POST'), allowHeaders('*'));

const followed = (
  name: string,
  part: CallPart,
  toFirst: ServerAt,
  to: (places: Places) => string,
  toNext: ServerAt,
): MeasuredCall => row(name, part, byUrl([to, toNext], [first, toFirst]));

/** Where a redirect leads, and whether the page gets there. */
export const redirectCalls: readonly MeasuredCall[] = [
  followed('a redirect within the API', {}, redirect(next), next, nativeAllowing()),
  followed('a redirect to another origin', {}, redirect(elsewhere), elsewhere, nativeAllowing()),
  followed(
    'a redirect to another origin that allows any',
    { headers: [['Accept-Language', 'de']] },
    redirect(elsewhere),
    elsewhere,
    anyOrigin,
  ),
  followed(
    'a redirect to a login page without CORS',
    {},
    redirect(elsewhere),
    elsewhere,
    native([['Content-Type', 'text/html']]),
  ),
  followed(
    'a redirect to a login page that lacks CORS itself',
    {},
    redirect(elsewhere, 302, []),
    elsewhere,
    anyOrigin,
  ),
  followed(
    'a preflight that is redirected',
    { method: 'PUT' },
    redirect(elsewhere),
    elsewhere,
    putAllowed,
  ),
  followed(
    'a preflighted request that is redirected',
    { method: 'PUT', headers: [['Authorization', 'Bearer x']] },
    preflighted(putAllowed, redirect(elsewhere, 307)),
    elsewhere,
    native([allowOrigin('*'), allowMethods('*'), allowHeaders('*')]),
  ),
  followed(
    'a POST that a redirect turns into GET',
    { method: 'POST', body: { kind: 'string' } },
    redirect(next),
    next,
    nativeAllowing(),
  ),
  followed(
    'a POST that 307 keeps',
    { method: 'POST', body: { kind: 'string' } },
    redirect(next, 307),
    next,
    nativeAllowing(),
  ),
  followed('a redirect home', {}, redirect(home), home, anyOrigin),
  followed(
    'a redirect with a user name',
    {},
    redirect((places) => next(places).replace('://', '://user:pass@')),
    next,
    nativeAllowing(),
  ),
  ...[
    'ftp://b.example/',
    'about:blank',
    'data:,x',
    'file:///etc/hosts',
    'javascript:1',
    'capacitor://a/',
    'http://[',
  ].map((to) =>
    row(
      `a redirect to ${to}`,
      {},
      redirect(() => to),
    ),
  ),
  ...['ftp://b.example/', 'about:blank'].map((to) =>
    row(
      `a redirect to ${to} by XMLHttpRequest`,
      { api: 'xhr' },
      redirect(() => to),
    ),
  ),
  row(
    'a redirect to a blocked port',
    {},
    redirect(() => 'http://127.0.0.1:25/'),
  ),
  row(
    'a redirect of the own origin into another scheme',
    ({ page, path }) => ({ url: page + path }),
    redirect(() => 'ftp://b.example/'),
  ),
  row(
    'a redirected preflight of an XMLHttpRequest',
    { api: 'xhr', method: 'PUT' },
    redirect(elsewhere, 302, []),
  ),
  row('a redirect in mode manual', { redirect: 'manual' }, redirect(next)),
  row('a redirect without CORS in mode manual', { redirect: 'manual' }, redirect(next, 302, [])),
  row('a redirect in mode error', { redirect: 'error' }, redirect(next)),
  row(
    'a 302 that leads nowhere',
    {},
    native(({ page }) => [allowOrigin(page)], 302),
  ),
];
