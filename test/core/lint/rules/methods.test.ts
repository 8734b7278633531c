import { describe, expect, it } from 'vitest';
import type { Readings } from '#core/gateway/readings.ts';
import type { RuleId } from '#core/lint/finding.ts';
import { setup } from '../../../helpers/setups.ts';
import { said } from '../../../helpers/findings.ts';

type Row = [
  entries: string[],
  expected: string[],
  readings?: Partial<Readings>,
  credentials?: boolean,
];

const at = (index: number) => `/policy/allowMethods/${index}`;

const tables: Partial<Record<RuleId, Row[]>> = {
  'method-not-token': [
    [['GET,PUT'], [`error ${at(0)} -> GET PUT`]],
    [['GET', 'G(T'], [`error ${at(1)}`]],
    [['GET', 'PURGE', '*', "a!#$%&'"], []],
    // The setup's own error.
    [['☃'], []],
  ],
  'method-case': [
    [['GET', 'post'], [`error ${at(1)} -> POST`]],
    [['GET', 'patch'], [`compat ${at(1)} -> PATCH`]],
    [['PATCH', 'patch'], []],
    [['PUT', 'put'], [`info ${at(1)} -> `]],
    [['Query'], [`compat ${at(0)} -> QUERY`]],
    [['GET', 'PATCH', 'purge'], []],
    [['post'], [], { 'method-case': 'case-insensitive' }],
  ],
  'method-forbidden': [
    [['GET', 'TRACE', 'connect', 'Track'], [1, 2, 3].map((index) => `info ${at(index)} -> `)],
    [['OPTIONS', 'TRACES'], []],
  ],
  'method-wildcard': [
    [['GET', '*'], [`error ${at(1)} -> POST PUT DELETE PATCH`]],
    [['*'], [`compat ${at(0)} -> GET POST PUT DELETE PATCH`], { 'method-star': 'any-method' }],
    [['*'], [`info ${at(0)} -> GET POST PUT DELETE PATCH`], { 'method-star': 'any-method' }, false],
    [['GET', '**'], []],
  ],
  'method-unknown': [
    [['PURGE'], [`info ${at(0)}`]],
    [['GET', 'patch', 'PROPFIND', '*', 'TRACE', 'a b'], []],
  ],
  'method-query': [
    [['QUERY'], [`info ${at(0)}`]],
    [['GET', 'query'], []],
  ],
  'method-repeated': [
    [
      ['PUT', 'GET', 'PUT', 'PUT'],
      [`info ${at(2)} -> `, `info ${at(3)} -> `],
    ],
    [['PUT', 'put'], []],
  ],
  'no-methods': [
    [[], ['error /policy/allowMethods']],
    [['X'], []],
  ],
  'simple-method-missing': [
    [['PUT', 'POST'], ['info /policy/allowMethods']],
    [['GET', 'DELETE'], ['info /policy/allowMethods']],
    [['GET'], []],
    [['GET', 'POST', 'PUT'], []],
    [[], []],
    [['get', 'post', 'put'], [], { 'method-case': 'case-insensitive' }],
    [['PUT', '*'], [], { 'method-star': 'any-method' }],
    [['PUT', '*'], ['info /policy/allowMethods']],
  ],
};

describe.each(Object.entries(tables) as [RuleId, Row[]][])('%s', (rule, rows) => {
  it.each(rows)('of %j', (allowMethods, expected, readings = {}, allowCredentials = true) => {
    expect(said(rule, setup({ allowMethods, allowCredentials }), readings)).toEqual(expected);
  });
});
