import { strToU8, zipSync } from 'fflate';
import type { Seeds } from './seeds.ts';

type File = readonly [name: string, file: (seeds: Seeds) => string | Uint8Array];

const url = 'https://gw.shop.example:5543/gateway/Orders/1.0/orders';
const origin = 'https://portal.shop.example';
const line = (name: string, value: string) => ({ name, value });

const har = ({ secret, value, basic, jwt }: Seeds): string =>
  JSON.stringify({
    log: {
      version: '1.2',
      pages: [{ title: `${url}?token=${secret('page title')}` }],
      entries: [
        {
          _initiator: { url: `${origin}/?token=${secret('initiator')}` },
          request: {
            method: 'PUT',
            url: `https://me:${secret('user info')}@gw.shop.example:5543/a?token=${secret('query')}&q=${value('unnamed query')}`,
            headers: [
              ...[line('Origin', origin), line('Authorization', `Bearer ${jwt('bearer')}`)],
              ...[line('Proxy-Authorization', `Basic ${basic('proxy')}`)],
              line('Cookie', `sid=${secret('cookie header')}`),
              line('X-Tenant', value('own header')),
              line('Referer', `${origin}/cb?code=${secret('referer')}`),
            ],
            queryString: [line('token', secret('queryString'))],
            cookies: [line('sid', secret('cookies'))],
            postData: {
              mimeType: 'application/json',
              text: `{"pin":"${secret('postData')}"}`,
              params: [line('password', secret('postData params'))],
            },
          },
          response: {
            status: 302,
            statusText: 'Found',
            redirectURL: `https://login.example/?code=${secret('redirectURL')}`,
            headers: [
              line('Set-Cookie', `sid=${secret('set-cookie')}`),
              line('X-Api-Key', secret('answer header')),
              line('Location', `https://login.example/?code=${secret('location')}`),
            ],
            cookies: [line('sid', secret('answer cookies'))],
            content: { mimeType: 'text/plain', text: `Error Message: no ${secret('content')}` },
          },
          serverIPAddress: secret('address'),
          comment: secret('comment'),
        },
      ],
    },
  });

const event = ({ secret, value, jwt }: Seeds): string =>
  JSON.stringify({
    eventType: 'Transactional',
    apiName: 'Orders',
    httpMethod: 'PUT',
    responseCode: '403',
    applicationName: 'Shop',
    reqPayload: `{"pin":"${secret('request body')}"}`,
    resPayload: `{"token":"${secret('answer body')}"}`,
    queryParameters: { token: secret('query') },
    requestHeaders: {
      Origin: origin,
      Authorization: `Bearer ${jwt('bearer')}`,
      'X-Tenant': value('own header'),
      Cookie: `sid=${secret('cookie')}`,
    },
    responseHeaders: { 'Set-Cookie': `sid=${secret('set-cookie')}` },
    nativeRequestHeaders: { Authorization: `Basic ${secret('native request')}` },
    nativeResponseHeaders: {
      'Set-Cookie': `sid=${secret('native set-cookie')}`,
      'X-Api-Key': secret('native answer'),
    },
    nativeURL: `https://native.example/?token=${secret('native URL')}`,
  });

const policyJson = ({ secret }: Seeds): string =>
  JSON.stringify({
    policyAction: {
      id: 'a1',
      templateKey: 'cors',
      password: secret('stray key'),
      owner: { token: secret('nested key') },
      parameters: [
        {
          templateKey: 'corsAttributes',
          apiKey: secret('key beside parameters'),
          parameters: [
            {
              templateKey: 'allowedOrigins',
              values: [origin, `https://me:${secret('user info in an origin')}@shop.example`],
            },
            { templateKey: 'allowMethods', values: ['GET'], secret: secret('key beside values') },
          ],
        },
      ],
    },
  });

const application = ({ secret }: Seeds): string =>
  JSON.stringify({
    applications: [
      {
        id: 'app1',
        name: 'Shop',
        jsOrigins: [origin],
        accessTokens: { apiAccessKey_credentials: { apiAccessKey: secret('API key') } },
        oauth2Token: { clientSecret: secret('client secret') },
        contactEmails: [secret('contact')],
      },
    ],
  });

const archive = (seeds: Seeds): Uint8Array =>
  zipSync({
    'APIGatewayAssets.acdl': strToU8(`<x password="${seeds.secret('acdl')}"/>`),
    'API/API.a1/API.a1': strToU8(
      JSON.stringify({
        id: 'a1',
        apiName: 'Orders',
        apiVersion: '1.0',
        token: seeds.secret('API'),
      }),
    ),
    'API/API.a1/PolicyAction/PolicyAction.p1': strToU8(policyJson(seeds)),
    'Application/Application.app1': strToU8(application(seeds)),
    'PassmanData/PassmanData.x': strToU8(seeds.secret('PassmanData')),
  });

/** Files and JSON of the gateway, with a secret in every place. */
export const files: readonly File[] = [
  ['a HAR', har],
  ['a HAR, cut off', (seeds) => har(seeds).slice(0, -40)],
  ['an event of a transaction', event],
  ['the JSON of a policy', policyJson],
  ['applications', application],
  ['an export archive', archive],
];
