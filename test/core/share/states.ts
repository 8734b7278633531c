import { normalSetup, type WrittenSetup } from '#core/setup/writtenSetup.ts';
import type { FoundOut } from '#core/scenario/foundOut.ts';
import type { Scenario } from '#core/scenario/scenario.ts';

/** The scenario of a fixture, which leaves out what has a default. */
export const normalScenario = (json: object): Scenario => {
  const written = json as Omit<Scenario, 'setup'> & { readonly setup: WrittenSetup };
  return { ...written, setup: normalSetup(written.setup) };
};

/** Three states as visitors make them, of about 450, 1100 and 4300 bytes as plain JSON. */

export const small: Scenario = {
  setup: normalSetup({
    policy: {
      allowedOrigins: ['https://portal.acme-energy.io'],
      allowHeaders: ['Content-Type', 'X-Tenant'],
      exposeHeaders: ['X-Rate-Left'],
      allowCredentials: true,
      allowMethods: ['GET', 'POST'],
      maxAge: 600,
    },
    applications: [],
  }),
  request: {
    method: 'OPTIONS',
    url: '/gateway/billing/2.3/items',
    headers: [
      ['Origin', 'https://portal.acme-energy.io'],
      ['Access-Control-Request-Method', 'DELETE'],
      ['Access-Control-Request-Headers', 'content-type,x-tenant'],
    ],
  },
};

export const middle: Scenario = {
  setup: normalSetup({
    policy: {
      allowedOrigins: [
        'https://portal.acme-energy.io',
        'https://portal-qa.acme-energy.io:8443',
        'https://.+\\.partner-shop\\.example',
        'http://localhost:4200',
        'http://intranet.acme.local',
      ],
      allowHeaders: ['Content-Type', 'Authorization', 'X-Tenant', 'X-Request-Id', 'If-Match'],
      exposeHeaders: ['X-Rate-Left', 'ETag', 'Location'],
      allowCredentials: true,
      allowMethods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
      maxAge: 3600,
    },
    applications: [
      {
        name: 'Field service app',
        jsOrigins: ['https://field.acme-mobile.net', 'capacitor://localhost'],
      },
      { name: 'Old kiosk', jsOrigins: ['http://kiosk.acme.local:8080'], isSuspended: true },
    ],
    nativeResponse: {
      status: 201,
      statusText: 'Created',
      headers: [
        ['Content-Type', 'application/json'],
        ['Location', '/items/4711'],
        ['Access-Control-Allow-Origin', '*'],
      ],
    },
  }),
  request: {
    method: 'OPTIONS',
    url: '/gateway/billing/2.3/items',
    headers: [
      ['Host', 'gateway.acme-energy.io:5555'],
      ['Origin', 'https://field.acme-mobile.net'],
      ['Access-Control-Request-Method', 'PATCH'],
      ['Access-Control-Request-Headers', 'authorization,content-type,if-match,x-tenant'],
    ],
  },
  readings: { 'header-case': 'exact', vary: 'added' },
};

const shops = [
  ...['amber', 'birch', 'cedar', 'delta', 'ember', 'fjord', 'grove', 'hazel', 'inlet', 'jetty'],
  ...['kelp', 'larch', 'maple', 'north', 'ocean', 'pine', 'quartz', 'ridge', 'stone', 'tundra'],
  ...['umber', 'vale', 'willow', 'xenon'],
];

const largeSetup = normalSetup({
  ...middle.setup,
  policy: {
    ...middle.setup.policy!,
    allowedOrigins: shops.flatMap((shop, i) => [
      `https://${shop}.shops.example${i % 3 ? '' : ':8443'}`,
      `http://${shop}-test.shops.example`,
    ]),
  },
  applications: shops.slice(0, 8).map((shop) => ({
    name: `Shop ${shop}`,
    jsOrigins: [`https://app.${shop}.example`],
  })),
});

/** With an unfinished edit of the policy. */
export const large: Scenario = {
  ...middle,
  setup: largeSetup,
  drafts: { setup: JSON.stringify(largeSetup, null, 4).slice(0, 1500) },
};

/** What two answers to `small` and one to another setup showed. */
export const foundOut: FoundOut = {
  on: '2026-11-29',
  readings: { 'header-case': 'exact', 'method-case': 'exact', vary: 'added' },
  proof: [
    {
      setup: small.setup,
      request: {
        method: 'OPTIONS',
        headers: [
          ['Origin', 'https://portal.acme-energy.io'],
          ['Access-Control-Request-Method', 'GET'],
          ['Access-Control-Request-Headers', 'x-tenant'],
        ],
      },
      response: { status: 403, statusText: 'Header Not Supported', headers: [['Vary', 'Origin']] },
    },
    {
      setup: small.setup,
      request: {
        method: 'OPTIONS',
        headers: [
          ['Origin', 'https://portal.acme-energy.io'],
          ['Access-Control-Request-Method', 'get'],
        ],
      },
      response: { status: 405, statusText: null, headers: null, message: 'Method Not Allowed' },
    },
    {
      setup: middle.setup,
      request: { method: 'GET', headers: [['Origin', 'http://localhost:4200']] },
      response: {
        status: 201,
        statusText: 'Created',
        headers: [
          ['Access-Control-Allow-Origin', 'http://localhost:4200'],
          ['Vary', 'Origin'],
        ],
      },
    },
  ],
  shownBy: { 'header-case': [0], 'method-case': [1], vary: [0, 2] },
};
