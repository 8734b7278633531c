import { describe, expect, it } from 'vitest';
import { lint } from '#core/lint/lint.ts';
import { defaultReadings, type Readings } from '#core/gateway/readings.ts';
import type { RuleId } from '#core/lint/finding.ts';
import { stillLoading } from '#core/originPattern/placeholderRegex.ts';
import type { Setup } from '#core/setup/setup.ts';
import { application, setup } from '../../../helpers/setups.ts';
import { jsOriginsAlone, said, withJsOrigins } from '../../../helpers/findings.ts';

type Row = [what: string, of: Setup, expected: string[], readings?: Partial<Readings>];

const at = (index: number, i = 0) => `/applications/${i}/jsOrigins/${index}`;
const withFlags = (change: Parameters<typeof application>[0]) =>
  setup({}, { applications: [application(change)] });

const tables: Partial<Record<RuleId, Row[]>> = {
  'js-origin-never-matches': [
    ['a slash', withJsOrigins(['https://a/']), [`error ${at(0)} -> https://a`]],
    ['a path with a query', withJsOrigins(['https://a/b?c']), [`error ${at(0)} -> https://a`]],
    ['a pattern, which another rule has', withJsOrigins(['https://.*/', '*']), []],
    ['good ones', withJsOrigins(['https://a', 'null', 'https://[::1]:8080']), []],
    ['case', withJsOrigins(['https://A']), [`error ${at(0)} -> https://a`]],
    [
      'case that does not count',
      withJsOrigins(['https://A']),
      [],
      { 'origin-case': 'case-insensitive' },
    ],
  ],
  'application-pattern': [
    ['a star', withJsOrigins(['*', 'https://*.a']), [`error ${at(0)}`, `error ${at(1)}`]],
    [
      'expressions',
      withJsOrigins(['https?://a', 'https://[a-z]+', 'https://(a|b)', 'r:https://a', '^https://']),
      [0, 1, 2, 3, 4].map((index) => `error ${at(index)}`),
    ],
    [
      'one that means one origin',
      withJsOrigins(['^https://a\\.b$']),
      [`error ${at(0)} -> https://a.b`],
    ],
    [
      'addresses, paths and queries',
      withJsOrigins(['https://[::1]', 'https://a/b?c', 'https://a-b']),
      [],
    ],
  ],
  'js-origin-null': [
    ['null', withJsOrigins(['https://a', 'null']), [`security ${at(1)}`]],
    ['a host of that name', withJsOrigins(['https://null']), []],
  ],
  'js-origin-insecure': [
    ['http', withJsOrigins(['http://a.b:8080']), [`security ${at(0)} -> https://a.b:8080`]],
    ['on the visitor’s own machine', withJsOrigins(['http://localhost:1', 'http://127.0.0.1']), []],
    ['https, and no origin at all', withJsOrigins(['https://a.b', 'http://a.b/', 'null']), []],
    [
      'without credentials',
      { ...withJsOrigins(['http://a.b']), policy: setup({ allowCredentials: false }).policy },
      [],
    ],
    ['without a policy', jsOriginsAlone(['http://a.b']), []],
  ],
  'js-origin-localhost': [
    [
      'loopback',
      withJsOrigins(['http://localhost:1', 'https://a.localhost', 'http://[::1]']),
      [0, 1, 2].map((i) => `info ${at(i)}`),
    ],
    ['others', withJsOrigins(['https://localhost.example', 'https://a']), []],
  ],
  'js-origin-lan': [
    [
      'private ones',
      withJsOrigins(['http://10.0.0.1', 'https://a.local', 'https://intra']),
      [0, 1, 2].map((i) => `info ${at(i)}`),
    ],
    [
      'public ones',
      withJsOrigins(['http://11.0.0.1', 'https://local.example', 'http://localhost']),
      [],
    ],
  ],
  'js-origin-repeated': [
    ['of the policy', withJsOrigins(['https://shop.example']), [`info ${at(0)} -> `]],
    [
      'of another application',
      withJsOrigins(['https://a'], ['https://b', 'https://a']),
      [`info ${at(1, 1)} -> `],
    ],
    [
      'of an application that does not count',
      setup({}, { applications: [application({ associated: false }), application()] }),
      [],
    ],
    ['without a policy', jsOriginsAlone(['https://a'], ['https://a']), []],
  ],
  'application-only-origin': [
    [
      'one more',
      withJsOrigins(['https://shop.example', 'https://b']),
      ['info /applications/0/jsOrigins'],
    ],
    ['none more', withJsOrigins(['https://shop.example']), []],
    [
      'one that an expression lets in',
      {
        ...withJsOrigins(['https://b.example']),
        policy: setup({ allowedOrigins: ['https://.\\.example'] }).policy,
      },
      [],
    ],
    ['an application of another API', withFlags({ associated: false }), []],
    ['without a policy', jsOriginsAlone(['https://a']), []],
  ],
  'suspended-application': [
    ['a suspended one', withFlags({ isSuspended: true }), ['info /applications/0 ?']],
    [
      'that does not count',
      withFlags({ isSuspended: true }),
      ['info /applications/0'],
      { 'suspended-apps': 'do-not-count' },
    ],
    ['without origins', withFlags({ isSuspended: true, jsOrigins: [] }), []],
    ['an active one', withFlags({}), []],
  ],
  'unassociated-application': [
    ['of another API', withFlags({ associated: false }), ['info /applications/0']],
    ['without origins', withFlags({ associated: false, jsOrigins: [] }), []],
    ['of this API', withFlags({}), []],
  ],
};

describe.each(Object.entries(tables) as [RuleId, Row[]][])('%s', (rule, rows) => {
  it.each(rows)('%s', (_, of, expected, readings = {}) => {
    expect(said(rule, of, readings)).toEqual(expected);
  });
});

it('what an expression would decide is not said while none can be judged', () => {
  const of = {
    ...withJsOrigins(['https://b']),
    policy: setup({ allowedOrigins: ['https://[b]'] }).policy,
  };
  const rulesSaid = lint(of, defaultReadings, stillLoading).map(({ rule }) => rule);
  expect(rulesSaid).not.toContain('application-only-origin');
});
