import type { Seeds } from './seeds.ts';

type Form = readonly [name: string, text: (seeds: Seeds) => string];

const host = 'gw.shop.example:5543';
const url = `https://${host}/gateway/Orders/1.0/orders`;
const origin = 'https://portal.shop.example';

/** What tools and panels print, with a secret in every place. */
export const messages: readonly Form[] = [
  [
    'curl -v',
    ({ secret, value, basic, jwt }) => `* Server auth using Basic with user '${secret('user')}'
> PUT /gateway/Orders/1.0/orders?api_key=${secret('query')}&q=${value('unnamed query')} HTTP/1.1
> Host: ${host}
> Authorization: Basic ${basic('basic')}
> X-Auth-Token: ${jwt('token header')}
> Cookie: sid=${secret('cookie')}
> X-Tenant: ${value('own header')}
> Origin: ${origin}
>
< HTTP/1.1 403 Specified Origin is not allowed
< Set-Cookie: sid=${secret('set-cookie')}; Path=/
< X-Debug-Token: ${secret('answer header')}
< Location: https://me:${secret('location user')}@login.example/cb?code=${secret('location query')}#access_token=${secret('location fragment')}
< WWW-Authenticate: Bearer error="${secret('challenge')}"
<
{"Exception":"Error Message: Specified Origin is not allowed ${secret('body')}", "token":"${secret('token in body')}"}`,
  ],
  [
    'a raw request and answer',
    ({ secret, value, jwt }) => `POST /gateway/Orders/1.0/orders?token=${secret('query')} HTTP/1.1
Host: ${host}
Origin: ${origin}
Authorization: Bearer ${jwt('bearer')}
Cookie: sid=${secret('cookie')}
X-Session-Id: ${secret('session header')}
X-Tenant: ${value('own header')}
Content-Type: application/json

{"password":"${secret('body')}"}

HTTP/1.1 200 OK
Set-Cookie: sid=${secret('set-cookie')}; HttpOnly
Access-Control-Allow-Origin: ${origin}

{"access_token":"${secret('answer body')}"}`,
  ],
  [
    'HTTP/2 lists',
    ({ secret, value, jwt }) => `:method: PUT
:scheme: https
:authority: ${host}
:path: /gateway/Orders/1.0/orders?token=${secret('query')}
authorization: Bearer ${jwt('bearer')}
cookie: sid=${secret('cookie')}
origin: ${origin}
x-api-key: ${secret('key header')}
x-tenant: ${value('own header')}

:status: 200
set-cookie: sid=${secret('set-cookie')}
access-control-allow-origin: ${origin}`,
  ],
  [
    'a panel of Chromium',
    ({ secret, value, jwt }) => `Request URL
${url}?token=${secret('query')}
Request Method
PUT
Status Code
403 Forbidden
set-cookie
sid=${secret('set-cookie')}; Path=/
:authority
${host}
:method
PUT
:path
/gateway/Orders/1.0/orders?token=${secret('path query')}
:scheme
https
accept
*/*
authorization
Bearer ${jwt('bearer')}
cookie
sid=${secret('cookie')}
origin
${origin}
x-api-key
${secret('key header')}
x-tenant
${value('own header')}`,
  ],
  [
    'console lines',
    ({
      secret,
      value,
    }) => `[Error] XMLHttpRequest cannot load ${url}?session=${secret('Safari')} due to access control checks.
app.js:1 Access to fetch at '${url}?access_token=${secret('Chromium')}&q=${value('unnamed query')}' from origin '${origin}' has been blocked by CORS policy: Response to preflight request doesn't pass access control check: No 'Access-Control-Allow-Origin' header is present on the requested resource.
app.js:1  GET ${url}?access_token=${secret('network row')} net::ERR_FAILED
Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at ${url}?apikey=${secret('Firefox')}. (Reason: CORS header ‘Access-Control-Allow-Origin’ missing). Status code: 403.
Access to fetch at '${url}' (redirected from '${url}?token=${secret('redirected from')}') from origin '${origin}' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.`,
  ],
  [
    'an access log',
    ({
      secret,
    }) => `10.0.0.7 - me [28/Nov/2026:14:02:11 +0100] "OPTIONS /gateway/Orders/1.0/orders?apikey=${secret('query')} HTTP/1.1" 403 211 "${origin}/cb?code=${secret('referer')}" "Mozilla/5.0"
2026-11-28 14:02:12 INFO Authorization: Bearer ${secret('logged header')} password="${secret('logged password')}"`,
  ],
];
