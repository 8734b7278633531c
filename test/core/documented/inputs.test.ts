import { describe, expect, it } from 'vitest';
import { differingInputs } from '#core/documented/inputs.ts';
import { documentedScenario, documentedScenarios } from '#core/documented/scenarios.ts';
import type { HttpRequest } from '#core/http/message.ts';
import type { Setup } from '#core/setup/setup.ts';
import { application } from '../../helpers/setups.ts';

const row = documentedScenario('preflight-5');
const { setup, request } = row.scenario;
const policy = (change: object): Setup => ({
  ...setup,
  policy: setup.policy && { ...setup.policy, ...change },
});
const headers = (...lines: [string, string][]): HttpRequest => ({ ...request, headers: lines });
const all = request.headers.map(([name, value]): [string, string] => [name, value]);

describe('differingInputs', () => {
  it.each(documentedScenarios)('finds none in $id itself', ({ scenario }) => {
    expect(differingInputs(scenario, scenario)).toEqual([]);
  });

  it.each([
    ['another path', setup, { ...request, url: '/other' }, []],
    [
      'another name of the application',
      { ...setup, applications: [application({ name: 'X', jsOrigins: ['http://test2.com'] })] },
      request,
      [],
    ],
    [
      'headers written in another case and order',
      setup,
      headers(...all.map(([n, v]): [string, string] => [n.toLowerCase(), v]).reverse()),
      [],
    ],
    [
      'no policy',
      { ...setup, policy: null },
      request,
      [
        'CORS policy',
        'Allowed Origins',
        'Allowed Methods',
        'Allow Headers',
        'Expose Headers',
        'Allow Credentials',
        'Max Age',
      ],
    ],
    ['allowed origins', policy({ allowedOrigins: [] }), request, ['Allowed Origins']],
    ['max age', policy({ maxAge: null }), request, ['Max Age']],
    [
      'a suspended application',
      {
        ...setup,
        applications: [
          application({ name: 'Application', jsOrigins: ['http://test2.com'], isSuspended: true }),
        ],
      },
      request,
      ['Applications'],
    ],
    [
      'the native service',
      { ...setup, nativeResponse: { status: 404, statusText: '', headers: [] } },
      request,
      ['Native service'],
    ],
    ['the method', setup, { ...request, method: 'GET' }, ['Method']],
    ['a second Origin', setup, headers(...all, ['Origin', 'x']), ['Origin']],
    ['a further header', setup, headers(...all, ['Cookie', 'x']), ['further headers']],
    ['no header asked for', setup, headers(...all.slice(0, 2)), ['Access-Control-Request-Headers']],
  ] as [string, Setup, HttpRequest, string[]][])('%s', (_, setup, request, expected) => {
    expect(differingInputs(row.scenario, { setup, request })).toEqual(expected);
  });
});
