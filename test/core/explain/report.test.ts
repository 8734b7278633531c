import { describe, expect, it } from 'vitest';
import { documentedScenario, documentedScenarios } from '#core/documented/scenarios.ts';
import { reportOf } from '#core/explain/report.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import { evaluator } from '#core/gateway/evaluator.ts';
import { readingAlternatives, readingIds, type Readings } from '#core/gateway/readings.ts';
import { writeMarkdown } from '#core/interop/markdown.ts';
import { stillLoading } from '#core/originPattern/placeholderRegex.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { normalSetup } from '#core/setup/writtenSetup.ts';
import { request } from '../../helpers/setups.ts';

const link = 'https://cors.example/#preflight-4';

const report = (scenario: Scenario, answer = evaluate) =>
  reportOf(scenario, answer(scenario.setup, scenario.request, scenario.readings), link);

const row = (id: Parameters<typeof documentedScenario>[0], readings: Partial<Readings> = {}) => ({
  ...documentedScenario(id).scenario,
  ...(Object.keys(readings).length && { readings }),
});

describe('as Markdown', () => {
  it('an allowed preflight with a pinned reading, whole', () => {
    expect(writeMarkdown(report(row('preflight-4', { vary: 'added' })))).toBe(
      `### preflight, row 4: 200 OK

Origin \`http://test2.com\`, method \`POST\` and header \`test1\` are allowed.

#### Policy

\`\`\`json
{
  "policy": {
    "allowedOrigins": ["http://test2.com"],
    "allowHeaders": ["test1", "test2"],
    "exposeHeaders": ["header1", "header2"],
    "allowCredentials": true,
    "allowMethods": ["POST"],
    "maxAge": 100
  },
  "applications": []
}
\`\`\`

#### Request

\`\`\`http
OPTIONS /gateway/orders/1.0 HTTP/1.1
Origin: http://test2.com
Access-Control-Request-Method: POST
Access-Control-Request-Headers: test1
\`\`\`

#### Predicted answer

\`\`\`http
HTTP/1.1 200 OK
Access-Control-Allow-Origin: http://test2.com
Access-Control-Allow-Methods: POST
Access-Control-Allow-Headers: test1,test2
Access-Control-Max-Age: 100
Access-Control-Allow-Credentials: true
Vary: Origin
\`\`\`

#### Pinned readings

- Does the gateway add Vary: Origin? Yes

<https://cors.example/#preflight-4>
`,
    );
  });

  it('a case without an answer, whole', () => {
    const scenario: Scenario = {
      setup: normalSetup({
        policy: {
          allowedOrigins: ['https://[a-z]+\\.example'],
          allowHeaders: [],
          exposeHeaders: [],
          allowCredentials: false,
          allowMethods: [],
          maxAge: null,
        },
        applications: [],
      }),
      request: request('GET', { Origin: 'https://a.example' }),
    };
    expect(writeMarkdown(report(scenario, evaluator(stillLoading)))).toBe(
      `### undecided: no answer

No answer is guessed: the entry \`https://[a-z]+\\.example\` is a regular expression, and the engine for these is still loading.

#### Policy

\`\`\`json
{
  "policy": {
    "allowedOrigins": ["https://[a-z]+\\\\.example"],
    "allowHeaders": [],
    "exposeHeaders": [],
    "allowCredentials": false,
    "allowMethods": [],
    "maxAge": null
  },
  "applications": []
}
\`\`\`

#### Request

\`\`\`http
GET / HTTP/1.1
Origin: https://a.example
\`\`\`

<https://cors.example/#preflight-4>
`,
    );
  });
});

describe('the title', () => {
  it.each([
    ['preflight-1', 'preflight, row 1: 403 Specified Origin is not allowed'],
    ['preflight-2', 'preflight, row 2: 405 Method Not Allowed'],
    ['preflight-3', 'preflight, row 3: 403 Header Not Supported'],
    ['preflight-4', 'preflight, row 4: 200 OK'],
    ['preflight-5', 'preflight, row 5: 200 OK'],
    ['preflight-no-origin', 'preflight flowchart: 405 Method Not Allowed'],
    ['preflight-no-method', 'preflight flowchart: 405 Method Not Allowed'],
    ['request-1', 'request, row 1: 403 Specified Origin is not allowed'],
    ['request-2', 'request, row 2: 200 OK'],
    ['request-3', 'request, row 3: 200 OK'],
    ['request-no-origin', 'request flowchart: 200 OK'],
  ] as const)('%s: %s', (id, outcome) => {
    expect(report(row(id)).outcome).toBe(outcome);
  });

  it('ends after the status where there is no reason', () => {
    const nativeResponse = { status: 299, statusText: '', headers: [] };
    const scenario = {
      setup: { policy: null, applications: [], nativeResponse },
      request: request('GET'),
    };
    expect(report(scenario).outcome).toBe('no policy: 299');
  });
});

describe('what it is made of', () => {
  it.each(documentedScenarios)('$id: request and answer as they are', ({ scenario }) => {
    const made = report(scenario);
    expect(made.request).toBe(scenario.request);
    expect(made.response).toEqual(evaluate(scenario.setup, scenario.request).response);
    expect(made.link).toBe(link);
    expect(made.readings).toEqual([]);
  });

  const pinnable = readingIds.flatMap((id) =>
    readingAlternatives[id].slice(1).map((alternative) => [id, alternative] as const),
  );

  it('says what was found out on the gateway', () => {
    const readings = { vary: 'added', 'header-case': 'exact' } as const;
    const foundOut = {
      on: '2026-11-29',
      readings: { vary: 'added' },
      proof: [],
      shownBy: {},
    } as const;
    const told = report({ ...row('preflight-1'), readings, foundOut }).readings;
    expect(told.map(({ alternative }) => alternative)).toEqual([
      'Yes (found out on 29 November 2026)',
      'Yes, compared exactly',
    ]);
  });

  it.each(pinnable)('%s pinned to %s, in words', (id, alternative) => {
    const [reading] = report({ ...row('preflight-1'), readings: { [id]: alternative } }).readings;
    expect(reading?.question).toMatch(/^[A-Z].*\?$/);
    expect(reading?.alternative).toMatch(/^[A-Z]/);
    expect(reading?.alternative).not.toBe(alternative);
  });
});
