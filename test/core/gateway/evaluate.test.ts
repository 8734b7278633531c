import { describe, expect, it } from 'vitest';
import { documentedScenarios } from '#core/documented/scenarios.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import { application, noPolicy, preflight, request, setup } from '../../helpers/setups.ts';

const ok = { status: 200, statusText: 'OK' };
const forbidden = { status: 403, statusText: 'Specified Origin is not allowed', headers: [] };
const notAllowed = { status: 405, statusText: 'Method Not Allowed', headers: [] };

const preflightAnswer = {
  ...ok,
  headers: [
    ['Access-Control-Allow-Origin', 'http://test2.com'],
    ['Access-Control-Allow-Methods', 'POST'],
    ['Access-Control-Allow-Headers', 'test1,test2'],
    ['Access-Control-Max-Age', '100'],
    ['Access-Control-Allow-Credentials', 'true'],
  ],
};

const requestAnswer = {
  ...ok,
  headers: [
    ['Access-Control-Allow-Origin', 'http://test2.com'],
    ['Access-Control-Allow-Credentials', 'true'],
    ['Access-Control-Expose-Headers', 'header1,header2'],
  ],
};

/** Typed out here, not read from the data under test: errata corrected, all else as printed. */
const answers = {
  'preflight-1': [forbidden, [1, 2, 3]],
  'preflight-2': [notAllowed, [1, 2, 4, 5]],
  'preflight-3': [
    { status: 403, statusText: 'Header Not Supported', headers: [] },
    [1, 2, 4, 5, 6, 7],
  ],
  'preflight-4': [preflightAnswer, [1, 2, 4, 5, 6, 7]],
  'preflight-5': [preflightAnswer, [1, 2, 3, 4, 5, 6, 7]],
  'preflight-no-origin': [notAllowed, [1]],
  'preflight-no-method': [notAllowed, [1, 2, 4]],
  'request-1': [forbidden, [1, 2, 3]],
  'request-2': [requestAnswer, [1, 2]],
  'request-3': [requestAnswer, [1, 2, 3]],
  'request-no-origin': [{ ...ok, headers: [] }, [1]],
} as const;

describe('the eleven documented scenarios', () => {
  it('are all there, in the order of the page', () => {
    expect(documentedScenarios.map(({ id }) => id)).toEqual(Object.keys(answers));
  });

  it.each(documentedScenarios)('$id', ({ id, scenario }) => {
    const answer = evaluate(scenario.setup, scenario.request);
    const [response, questions] = answers[id];
    expect(answer.outcome).toBe(id);
    expect(answer.response).toEqual(response);
    expect(answer.steps.map(({ number }) => number)).toEqual(questions);
    expect(answer.steps.at(-1)?.leadsTo).toBe(id);
  });
});

describe('an API without a CORS policy', () => {
  const nativeResponse = { status: 418, statusText: 'Teapot', headers: [['Vary', 'x']] as const };
  it.each(['GET', 'OPTIONS'])('passes %s on, untouched and unasked', (method) => {
    const answer = evaluate(
      { policy: null, applications: [application()], nativeResponse },
      request(method, { Origin: 'https://evil.example' }),
    );
    expect(answer).toMatchObject({ outcome: 'pass-through', response: nativeResponse, steps: [] });
    expect(answer.hangsOn.map(({ reading, outcome }) => [reading, outcome])).toEqual(
      method === 'OPTIONS' ? [['pass-through-options', 'options-not-allowed']] : [],
    );
  });
  it('refuses OPTIONS, where that is how it is read, as a method that the API does not have', () => {
    const asked = request('OPTIONS', { Origin: 'https://evil.example' });
    const answer = evaluate(noPolicy(nativeResponse), asked, {
      'pass-through-options': 'not-allowed',
    });
    const response = { status: 405, statusText: 'Method Not Allowed', headers: [] };
    expect(answer).toMatchObject({ outcome: 'options-not-allowed', response, steps: [] });
    const readings = ['pass-through-options'];
    expect(answer.provenance).toMatchObject({ status: { kind: 'reading', readings }, headers: [] });
  });
  it('answers 200 OK where no native response is given', () => {
    expect(evaluate(noPolicy(), request('GET')).response).toEqual({
      ...ok,
      headers: [],
    });
  });
});

describe('what makes a preflight', () => {
  it.each([
    ['OPTIONS', 'preflight-no-method'],
    ['options', 'request-2'],
    ['GET', 'request-2'],
    ['DELETE', 'request-2'],
    ['PROPFIND', 'request-2'],
  ])('%s alone leads to %s', (method, outcome) => {
    const answer = evaluate(setup(), request(method, { Origin: 'https://shop.example' }));
    expect(answer.outcome).toBe(outcome);
  });
  it('is not the Access-Control-Request headers of another method', () => {
    const { headers } = preflight('https://shop.example', 'DELETE', 'X-Three');
    expect(evaluate(setup(), { method: 'POST', headers }).outcome).toBe('request-2');
  });
});

/** Faults of a preflight, strongest first: the check that comes first in the flowchart wins. */
const faults = [
  ['no Origin', 'preflight-no-origin', { Origin: null }],
  ['a foreign Origin', 'preflight-1', { Origin: 'https://evil.example' }],
  ['no method', 'preflight-no-method', { 'Access-Control-Request-Method': null }],
  ['a method not allowed', 'preflight-2', { 'Access-Control-Request-Method': 'DELETE' }],
  ['a header not allowed', 'preflight-3', { 'Access-Control-Request-Headers': 'X-Three' }],
] as const;

const pairs = faults.flatMap(([name, outcome, change], i) =>
  faults
    .slice(i + 1)
    .filter(([, , other]) => Object.keys(other)[0] !== Object.keys(change)[0])
    .map(([otherName, , other]) => ({ name, otherName, outcome, change: { ...other, ...change } })),
);

describe('two faults at once', () => {
  it('are tried in every pair that can occur together', () => {
    expect(pairs).toHaveLength(8);
  });
  it.each(pairs)('$name wins over $otherName', ({ outcome, change }) => {
    const lines = {
      Origin: 'https://shop.example',
      'Access-Control-Request-Method': 'PUT',
      'Access-Control-Request-Headers': 'X-One',
      ...change,
    };
    const sent = Object.entries(lines).filter((line) => line[1] !== null) as [string, string][];
    expect(evaluate(setup(), { method: 'OPTIONS', headers: sent }).outcome).toBe(outcome);
  });
});

describe('the request is evaluated as sent', () => {
  it.each([
    ['an empty Origin', [['Origin', '']], 'request-1'],
    ['Origin null', [['Origin', 'null']], 'request-1'],
    ['an Origin with a path', [['Origin', 'https://shop.example/']], 'request-1'],
    [
      'two Origin lines',
      [
        ['Origin', 'https://shop.example'],
        ['Origin', 'https://shop.example'],
      ],
      'request-1',
    ],
    ['a header name in another case', [['ORIGIN', 'https://shop.example']], 'request-2'],
    ['headers that only look alike', [['Orijin', 'https://shop.example']], 'request-no-origin'],
  ] as const)('%s', (_, headers, outcome) => {
    expect(evaluate(setup(), { method: 'GET', headers }).outcome).toBe(outcome);
  });

  it.each([
    ['X-One, X-Two', 'preflight-4'],
    ['x-one,x-two', 'preflight-4'],
    [' X-One ,\tX-Two ', 'preflight-4'],
    ['', 'preflight-4'],
    [',', 'preflight-4'],
    ['X-One,,X-Two', 'preflight-4'],
    ['X-One X-Two', 'preflight-3'],
    ['X-One,X-Three', 'preflight-3'],
  ])('Access-Control-Request-Headers %j', (names, outcome) => {
    const answer = evaluate(setup(), preflight('https://shop.example', 'PUT', names));
    expect(answer.outcome).toBe(outcome);
  });

  it('names every header that is refused', () => {
    const answer = evaluate(setup(), preflight('https://shop.example', 'PUT', 'a, X-One, b'));
    expect(answer.steps.at(-1)?.refused).toEqual(['a', 'b']);
  });
});

describe('applications', () => {
  const withApplication = (change: object) =>
    setup(
      {},
      { applications: [application({ name: 'Other', jsOrigins: [] }), application(change)] },
    );
  const ask = (change: object) =>
    evaluate(withApplication(change), request('GET', { Origin: 'https://partner.example' }));

  it.each([
    ['an associated one counts', {}, 'request-3'],
    ['one that is not associated does not', { associated: false }, 'request-1'],
    ['a suspended one counts', { isSuspended: true }, 'request-3'],
    ['a pattern is literal there', { jsOrigins: ['https://.*'] }, 'request-1'],
    ['a star is literal there', { jsOrigins: ['*'] }, 'request-1'],
  ])('%s', (_, change, outcome) => {
    expect(ask(change).outcome).toBe(outcome);
  });

  it('are named in the step that they decided', () => {
    expect(ask({}).steps.at(-1)).toMatchObject({
      id: 'request/origin-in-application',
      answer: 'yes',
      subject: 'https://partner.example',
      matched: {
        entry: 'https://partner.example',
        index: 0,
        kind: 'literal',
        application: 'Partner',
      },
    });
  });

  it('are not asked when the policy allows the Origin', () => {
    const answer = evaluate(
      setup({}, { applications: [application({ jsOrigins: ['https://shop.example'] })] }),
      request('GET', { Origin: 'https://shop.example' }),
    );
    expect(answer.outcome).toBe('request-2');
  });
});

describe('the native service', () => {
  const nativeResponse = {
    status: 201,
    statusText: 'Created',
    headers: [
      ['Content-Type', 'application/json'],
      ['access-control-allow-origin', '*'],
      ['Access-Control-Max-Age', '1'],
    ],
  } as const;
  const from = (origin: string | null) =>
    evaluate(
      setup({}, { nativeResponse }),
      request('GET', origin === null ? {} : { Origin: origin }),
    );

  it('answers an allowed request, its own CORS headers replaced', () => {
    expect(from('https://shop.example').response).toEqual({
      status: 201,
      statusText: 'Created',
      headers: [
        ['Content-Type', 'application/json'],
        ['Access-Control-Allow-Origin', 'https://shop.example'],
        ['Access-Control-Allow-Credentials', 'true'],
        ['Access-Control-Expose-Headers', 'X-Seen'],
      ],
    });
  });
  it('answers a request without Origin untouched', () => {
    expect(from(null).response).toEqual(nativeResponse);
  });
  it('is not reached by a refused request', () => {
    expect(from('https://evil.example').response).toEqual(forbidden);
  });
});

describe('an entry that cannot be judged', () => {
  const unsupported = String.raw`https://\N{DIGIT ONE}\.example`;
  const ask = (allowedOrigins: string[], origin: string, applications = [application()]) =>
    evaluate(setup({ allowedOrigins }, { applications }), request('GET', { Origin: origin }));

  it('leaves the answer undecided, and none is made up', () => {
    const answer = ask([unsupported], 'https://a.example');
    expect(answer).toMatchObject({ outcome: 'undecided', response: null });
    expect(answer.steps.map((step) => step.answer)).toEqual(['yes', 'undecided', 'undecided']);
    expect(answer.steps.at(-1)?.undecided).toEqual({
      entry: unsupported,
      index: 0,
      reason: 'not-supported',
    });
  });
  it('does not matter when another entry allows the Origin', () => {
    expect(ask([unsupported, 'https://a.example'], 'https://a.example').outcome).toBe('request-2');
  });
  it('does not matter when an application allows the Origin', () => {
    expect(ask([unsupported], 'https://partner.example').outcome).toBe('request-3');
  });
  it('is told from an invalid one, which admits nothing', () => {
    expect(ask(['https://(a'], 'https://a.example').outcome).toBe('request-1');
  });
});
