import { describe, expect, it } from 'vitest';
import { readTicket } from '#core/ticket/readTicket.ts';
import type { Ticket } from '#core/ticket/ticket.ts';

const none = {
  allowedOrigins: [],
  allowHeaders: [],
  exposeHeaders: [],
  allowCredentials: false,
  allowMethods: [],
  maxAge: null,
};
const shop = { name: 'Shop', jsOrigins: ['https://a.example'], isSuspended: false };

describe('configuration in any form', () => {
  it.each<[string, string, Partial<Ticket>]>([
    [
      "the playground's own JSON",
      '{"policy":{"allowedOrigins":["https://a.example"],"maxAge":5},"applications":[{"name":"Shop","jsOrigins":["https://a.example"]}]}',
      {
        policy: { ...none, allowedOrigins: ['https://a.example'], maxAge: 5 },
        applications: [shop],
      },
    ],
    [
      'the six keys bare, in prose',
      'The policy is: {"allowedOrigins": ["https://a.example"], "allowMethods": "GET, POST"}',
      { policy: { ...none, allowedOrigins: ['https://a.example'], allowMethods: ['GET', 'POST'] } },
    ],
    [
      'other keys are another server’s',
      '{"allowedOrigins":["*"],"allowedMethods":["GET"],"allowCredentials":true}',
      { policy: null, notUnderstood: [{ code: 'other-policy', lines: { first: 1, last: 1 } }] },
    ],
    [
      'applications of an API',
      '{"applications":[{"id":"1","name":"Shop","jsOrigins":["https://a.example"],"consumingAPIs":["x"]},{"id":"2","name":"None"}]}',
      {
        applications: [
          { ...shop, apis: ['x'] },
          { name: 'None', jsOrigins: [], isSuspended: false },
        ],
      },
    ],
    ['no application', '{"applications": []}', { applications: [] }],
    [
      'settings of the REST API',
      '{"preferredSettings":{"wattKeys":{"watt.server.cors.host":"old"}},"allSettings":{"wattKeys":{"watt.server.cors.enabled":"true","watt.server.http.allowOptions":"false","watt.net.proxyPass":"s3"}}}',
      { integrationServer: { enabled: 'true', 'watt.server.http.allowOptions': 'false' } },
    ],
    [
      'a setting as it is typed into the page, whose backslashes are its own',
      String.raw`watt.server.cors.allowedOrigins=r:https?://.*\.shop\.example`,
      { integrationServer: { allowedOrigins: String.raw`r:https?://.*\.shop\.example` } },
    ],
    [
      'a setting over two lines of a file',
      'watt.server.cors.allowedOrigins=https\\://a.example,\\\n    https\\://b.example',
      { integrationServer: { allowedOrigins: 'https://a.example,https://b.example' } },
    ],
    [
      'fields as a table of Markdown',
      '| Field | Value |\n|---|---|\n| Allowed Origins | https://a.example |\n| Max Age | 60 |',
      { policy: { ...none, allowedOrigins: ['https://a.example'], maxAge: 60 } },
    ],
    [
      'entries below their field',
      'Allowed Origins:\n- https://a{1,2}.example\n- https://b.example\nAllowed Methods:\n- GET',
      {
        policy: {
          ...none,
          allowedOrigins: ['https://a{1,2}.example', 'https://b.example'],
          allowMethods: ['GET'],
        },
      },
    ],
    [
      'members of JSON without its brackets',
      '"allowedOrigins" : [ "https://a.example", "[a-z]+" ],\n"exposeHeaders" : [ ],\n"allowCredentials" : true,\n"maxAge" : 5',
      {
        policy: {
          ...none,
          ...{ allowedOrigins: ['https://a.example', '[a-z]+'], allowCredentials: true, maxAge: 5 },
        },
      },
    ],
    [
      'a list of YAML, beside an expression',
      'allowedOrigins: "[a-z]+"\nallowMethods: [GET, POST]',
      { policy: { ...none, allowedOrigins: ['[a-z]+'], allowMethods: ['GET', 'POST'] } },
    ],
    ['one field alone is prose', 'Allowed Origins: we do not know.', { policy: null }],
  ])('%s', (_name, text, expected) => {
    expect(readTicket(text)).toMatchObject(expected);
  });
});

describe('a CORS action in any form', () => {
  const fields = { allowedOrigins: ['https://a.example'], maxAge: ['60'] };
  const named = [
    { templateKey: 'allowedOrigins', values: ['https://a.example'] },
    { templateKey: 'maxAge', values: ['60'] },
  ];
  const attributes = { templateKey: 'corsAttributes', parameters: named };
  const policy = { ...none, allowedOrigins: ['https://a.example'], maxAge: 60 };

  it.each<[string, unknown]>([
    ['as the gateway writes it', { templateKey: 'cors', parameters: [attributes] }],
    ['without a list', { templateKey: 'cors', parameters: attributes }],
    ['its fields at once', { templateKey: 'cors', parameters: named }],
    ['its attributes alone', attributes],
    ['its parameters alone', { parameters: [attributes] }],
    ['with a plain object', { templateKey: 'cors', corsAttributes: fields }],
    ['with a plain object in a list', { templateKey: 'cors', corsAttributes: [fields] }],
    ['with named fields', { templateKey: 'cors', corsAttributes: named }],
    ['with a plain object as parameters', { templateKey: 'cors', parameters: fields }],
    ['with it below parameters', { templateKey: 'cors', parameters: { corsAttributes: fields } }],
    ['with it in a list', { templateKey: 'cors', parameters: [{ corsAttributes: fields }] }],
    ['with values of fields', { corsAttributes: { ...fields, maxAge: { values: ['60'] } } }],
    ['with a value, not values', { corsAttributes: { ...fields, maxAge: { value: '60' } } }],
    ['without a template', { corsAttributes: fields }],
    ['with one field', { corsAttributes: { allowedOrigins: fields.allowedOrigins, maxAge: 60 } }],
  ])('%s', (_name, action) => {
    const forms = [action, { policyAction: action }, { policyAction: [action] }];
    for (const form of [...forms, { policyActions: [action] }]) {
      expect(readTicket(JSON.stringify(form))).toMatchObject({ policy, notUnderstood: [] });
    }
  });

  it.each<[string, unknown]>([
    ['no field', { templateKey: 'cors' }],
    ['fields of other names', { templateKey: 'cors', corsAttributes: { origins: ['*'] } }],
    ['a text', { templateKey: 'cors', corsAttributes: 'https://a.example' }],
    ['entries with members', { corsAttributes: { allowedOrigins: [{ origin: '*' }] } }],
    ['entries with members, bare', { allowedOrigins: [{ origin: '*' }], maxAge: 1 }],
  ])('of %s is not understood, and no empty policy', (_name, action) => {
    const notUnderstood = [{ code: 'unreadable-policy' }];
    const read = readTicket(JSON.stringify({ policyAction: action }));
    expect(read).toMatchObject({ policy: null, notUnderstood });
  });
});

it('a transaction event has the answer of the native service too', () => {
  const event = {
    apiName: 'Orders',
    httpMethod: 'put',
    responseCode: '403',
    requestHeaders: { Origin: 'https://a.example', 'x-Gateway-APIKey': 'k-47', __proto__x: '1' },
    responseHeaders: { Vary: 'Origin' },
    nativeResponseHeaders: { 'Access-Control-Allow-Origin': '*' },
    resPayload:
      '{"Exception":"… Error Message: Specified Origin is not allowed. Request Details: …"}',
    reqPayload: 'card=4711',
  };
  const ticket = readTicket(JSON.stringify(event));
  expect(ticket.exchanges).toMatchObject([
    {
      preflight: false,
      request: {
        method: 'PUT',
        url: null,
        headers: [
          ['Origin', 'https://a.example'],
          ['x-Gateway-APIKey', null],
          ['__proto__x', '1'],
        ],
      },
      response: {
        status: 403,
        statusText: null,
        headers: [['Vary', 'Origin']],
        message: 'Specified Origin is not allowed',
      },
      nativeResponse: { headers: [['Access-Control-Allow-Origin', '*']] },
    },
  ]);
  expect(JSON.stringify(ticket)).not.toMatch(/k-47|4711/);
});

/** A secret in each place of each form; every one has `S3CR` in it. */
const secret = 'S3CRet47xYz';
const line = (name: string, value: string) => ({ name, value });
const har = {
  log: {
    entries: [
      {
        request: {
          method: 'POST',
          url: `https://u:${secret}@gw.example/a?api_key=${secret}&code=${secret}#${secret}`,
          headers: [
            line('Origin', 'https://a.example'),
            line('Authorization', `Bearer ${secret}`),
            line('Cookie', `s=${secret}`),
            line('X-Api-Key', secret),
            line('Referer', `https://a.example/?token=${secret}`),
          ],
          cookies: [line('s', secret)],
          queryString: [line('api_key', secret)],
          postData: { text: secret, params: [line('p', secret)] },
        },
        response: {
          status: 302,
          headers: [
            line('Set-Cookie', secret),
            line('Location', `/b?code=${secret}&token=${secret}`),
          ],
          cookies: [line('s', secret)],
          content: { text: `{"token":"${secret}"}` },
        },
        _initiator: { url: secret },
        _webSocketMessages: [{ data: secret }],
        comment: secret,
      },
    ],
  },
};
const application = {
  ...shop,
  accessTokens: { apiAccessKey: { apiAccessKey: secret }, oauth2Token: { clientSecret: secret } },
  description: secret,
  identifiers: [{ value: secret }],
  jsOrigins: [`https://u:${secret}@a.example`],
};
const settings = {
  savedSettings: {
    wattKeys: { 'watt.net.proxyPass': secret, 'watt.server.cors.enabled': 'true' },
    extendedKeys: { gatewayClientInvokingToken: secret },
  },
};

describe('no secret is let through', () => {
  it.each<[string, unknown]>([
    ['a HAR', har],
    ['an application', application],
    ['applications', { applications: [application] }],
    ['settings', settings],
    ['a policy', { allowedOrigins: [`https://u:${secret}@a.example`], maxAge: 1 }],
    ['an API', { apiName: 'Orders', id: '1', nativeEndpoint: [{ uri: `https://u:${secret}@n` }] }],
  ])('%s', (_name, json) => {
    const text = JSON.stringify(json, null, 2);
    for (const input of [text, `Hello,\n${text}\nBye`, text.slice(0, -3)]) {
      expect(JSON.stringify(readTicket(input))).not.toContain('S3CR');
    }
  });
});
