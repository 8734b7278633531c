import { describe, expect, it } from 'vitest';
import type { Readings } from '#core/gateway/readings.ts';
import type { RuleId } from '#core/lint/finding.ts';
import type { CorsPolicy } from '#core/setup/setup.ts';
import { application, noPolicy, setup } from '../../../helpers/setups.ts';
import { said } from '../../../helpers/findings.ts';

type Row = [
  entries: string[],
  expected: string[],
  rest?: Partial<CorsPolicy>,
  readings?: Partial<Readings>,
];
type Tables = Partial<Record<RuleId, Row[]>>;

const anyHeader = { 'header-star': 'any-header' } as const;
const list = '/policy/allowHeaders';
const exposed = '/policy/exposeHeaders';

const allowTables: Tables = {
  'allow-header-not-a-name': [
    [['Content-Type: application/json'], [`compat ${list}/0 -> Content-Type`]],
    [['A', 'B C'], [`compat ${list}/1 -> B C`]],
    [['application/json'], [`compat ${list}/0`]],
    [['X-A', '*'], []],
  ],
  'allow-header-repeated': [
    [
      ['X-A', 'X-B', 'x-a', 'X-A'],
      [`info ${list}/2 -> `, `info ${list}/3 -> `],
    ],
    [['X-A', 'X-AA'], []],
  ],
  'header-forbidden': [
    [
      ['Cookie', 'sec-fetch-mode', 'Proxy-Authorization', 'Access-Control-Request-Method'],
      [0, 1, 2, 3].map((index) => `info ${list}/${index} -> `),
    ],
    // Those two browsers do send.
    [['Authorization', 'X-HTTP-Method-Override', 'Security'], []],
  ],
  'header-response-in-allow': [
    [
      ['Access-Control-Allow-Origin', 'X-A', 'set-cookie'],
      [`info ${list}/0 -> `, `info ${list}/2 -> `],
    ],
    [['Cache-Control', 'Access-Control-Request-Headers', 'Content-Type'], []],
  ],
  'header-safelisted': [
    [
      ['Accept', 'content-language'],
      [`info ${list}/0`, `info ${list}/1`],
    ],
    [['Content-Type', 'Accept-Version'], []],
  ],
  'header-wildcard': [
    [['*', 'Authorization'], [`error ${list}/0`]],
    [['*'], [`compat ${list}/0`], {}, anyHeader],
    [['X-*'], []],
  ],
  'no-headers': [
    [[], [`compat ${list}`], { allowMethods: ['GET', 'PUT'] }],
    [[], [`info ${list}`], { allowMethods: ['GET'] }],
    [['X-A'], []],
  ],
  'content-type-missing': [
    [['X-A'], [`info ${list} -> X-A Content-Type`], { allowMethods: ['GET', 'PUT'] }],
    [['content-type'], [], { allowMethods: ['PUT'] }],
    [['X-A'], [], { allowMethods: ['GET', 'DELETE'] }],
    [['*'], [`info ${list} -> * Content-Type`], { allowMethods: ['PUT'] }],
    [['*'], [], { allowMethods: ['PUT'] }, anyHeader],
    [['X-A'], [], { allowMethods: ['PUT'] }, { 'safelisted-headers': 'always-pass' }],
    [[], [], { allowMethods: ['PUT'] }],
  ],
  'authorization-missing': [
    [['X-A'], [`info ${list}`]],
    [['authorization'], []],
    [['X-Gateway-APIKey'], []],
    [['*'], [], {}, anyHeader],
    [[], []],
  ],
};

const exposeTables: Tables = {
  'expose-header-not-a-name': [
    [['X-D X-E'], [`compat ${exposed}/0 -> X-D X-E`]],
    [['X-D', '*'], []],
  ],
  'expose-header-repeated': [
    [['X-A', 'x-a'], [`info ${exposed}/1 -> `]],
    [['X-A', 'X-B'], []],
  ],
  'expose-forbidden': [
    [['X-A', 'set-cookie'], [`compat ${exposed}/1 -> `]],
    [['Cookies'], []],
  ],
  'expose-safelisted': [
    [
      ['Content-Type', 'pragma', 'Content-Length'],
      [0, 1, 2].map((i) => `info ${exposed}/${i} -> `),
    ],
    [['Content-Disposition', 'ETag'], []],
  ],
  'expose-wildcard': [
    [['*'], [`compat ${exposed}/0`]],
    [['*'], [`info ${exposed}/0`], { allowCredentials: false }],
    [['X-*'], []],
  ],
  'expose-request-header': [
    [
      ['Origin', 'access-control-request-method', 'Access-Control-Max-Age'],
      [0, 1, 2].map((i) => `info ${exposed}/${i} -> `),
    ],
    [['Access-Control-Allow-Origin', 'Authorization', 'Date'], []],
  ],
};

const rows = (tables: Tables) =>
  Object.entries(tables).flatMap(([rule, all]) =>
    all.map(([entries, expected, rest = {}, readings = {}]) => ({
      rule: rule as RuleId,
      entries,
      expected,
      rest,
      readings,
    })),
  );

describe('Allow Headers', () => {
  it.each(rows(allowTables))('$rule of $entries', ({ rule, entries, expected, rest, readings }) => {
    expect(said(rule, setup({ allowHeaders: entries, ...rest }), readings)).toEqual(expected);
  });
});

describe('Expose Headers', () => {
  it.each(rows(exposeTables))(
    '$rule of $entries',
    ({ rule, entries, expected, rest, readings }) => {
      expect(said(rule, setup({ exposeHeaders: entries, ...rest }), readings)).toEqual(expected);
    },
  );
});

describe('api-key-missing', () => {
  const applications = [application()];
  it.each([
    ['with an application', setup({}, { applications }), [`info ${list}`]],
    ['without any', setup(), []],
    ['with the key’s header', setup({ allowHeaders: ['X-GATEWAY-APIKEY'] }, { applications }), []],
    ['with Authorization', setup({ allowHeaders: ['Authorization'] }, { applications }), []],
    [
      'with an application of another API',
      setup({}, { applications: [application({ associated: false })] }),
      [],
    ],
    ['with no header at all', setup({ allowHeaders: [] }, { applications }), []],
    ['without a policy', { ...noPolicy(), applications }, []],
  ])('%s', (_, of, expected) => {
    expect(said('api-key-missing', of)).toEqual(expected);
  });
});
