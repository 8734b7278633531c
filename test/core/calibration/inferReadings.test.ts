import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calibrationKit } from '#core/calibration/calibrationKit.ts';
import { inferReadings, type Inference } from '#core/calibration/inferReadings.ts';
import type { Observation } from '#core/scenario/observation.ts';
import { requestCandidates } from '#core/calibration/requestCandidates.ts';
import { documentedScenario } from '#core/documented/scenarios.ts';
import {
  defaultReadings,
  readingIds,
  type ReadingId,
  type Readings,
} from '#core/gateway/readings.ts';
import type { HttpRequest } from '#core/http/message.ts';
import type { Setup } from '#core/setup/setup.ts';
import { normalSetup } from '#core/setup/writtenSetup.ts';
import { address, hiddenReadings, observe, setups } from './gateways.ts';

const settledIn = ({ readings }: Inference): readonly ReadingId[] =>
  readingIds.filter((id) => readings[id].state === 'settled');

const wrongIn = ({ readings }: Inference, hidden: Partial<Readings>): readonly ReadingId[] =>
  readingIds.filter((id) => {
    const inferred = readings[id];
    return inferred.state === 'settled'
      ? inferred.alternative !== hidden[id]
      : !inferred.left.includes(hidden[id] ?? '');
  });

/** The same without a reason phrase. */
const overHttp2 = (observation: Observation): Observation => ({
  ...observation,
  response: { ...observation.response, statusText: null },
});

const page: Observation['response'] = {
  status: 403,
  statusText: 'Forbidden',
  headers: [['Content-Type', 'text/html']],
};

const server: Observation['response'] = {
  status: 403,
  statusText: 'Method not supported',
  headers: [],
};

describe.each(Object.entries(setups))('%s', (_, setup) => {
  const kit = calibrationKit(setup, 'own', { address });
  const everything = requestCandidates(setup, { address });
  const asked = kit.requests.map(({ request }) => request);
  const answers = (hidden: Partial<Readings>, requests = asked) =>
    requests.map((request) => observe(setup, request, hidden));

  test('the kit settles nothing wrong', () => {
    fc.assert(
      fc.property(hiddenReadings, (hidden) => {
        const inference = inferReadings(answers(hidden));
        expect(inference.contradictions).toEqual([]);
        expect(inference.setAside).toEqual([]);
        expect(wrongIn(inference, hidden)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('all other requests together would not settle more', () => {
    fc.assert(
      fc.property(hiddenReadings, (hidden) => {
        const all = inferReadings(answers(hidden, [...everything]).map(overHttp2));
        const some = inferReadings(answers(hidden).map(overHttp2));
        expect(settledIn(some)).toEqual(settledIn(all));
      }),
      { numRuns: 5 },
    );
  });

  test('nothing wrong where answers are missing, doubled and in any order', () => {
    const some = fc.array(fc.constantFrom(...asked), { maxLength: 12 });
    fc.assert(
      fc.property(hiddenReadings, some, (hidden, requests) => {
        const inference = inferReadings(answers(hidden, requests));
        expect(inference.contradictions).toEqual([]);
        expect(wrongIn(inference, hidden)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('what is settled follows from the observations that it names, and from no fewer', () => {
    fc.assert(
      fc.property(hiddenReadings, (hidden) => {
        const observations = answers(hidden);
        const { readings } = inferReadings(observations);
        for (const id of readingIds) {
          const inferred = readings[id];
          if (inferred.state !== 'settled') continue;
          const named = inferred.shownBy.flatMap((at) => observations[at] ?? []);
          expect(inferReadings(named).readings[id]).toMatchObject({ state: 'settled' });
          expect(inferReadings(named.slice(1)).readings[id].state).toBe('open');
        }
      }),
      { numRuns: 10 },
    );
  });

  test.each([
    ['a proxy’s page', page],
    ['the words of the server in front', server],
  ])('%s is set aside, whichever answer it is', (_, response) => {
    fc.assert(
      fc.property(hiddenReadings, fc.nat(asked.length - 1), (hidden, at) => {
        const observations = answers(hidden).map((observation, place) =>
          place === at ? { ...observation, response } : observation,
        );
        const inference = inferReadings(observations);
        expect(inference.setAside.map(({ index }) => index)).toEqual([at]);
        expect(wrongIn(inference, hidden)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the setups of a test API', () => {
  const kit = calibrationKit(setups['a documented row'] as Setup, 'test', { address });
  const answers = (hidden: Partial<Readings>) =>
    kit.requests.map(({ setup, request }) => observe(setup, request, hidden));

  test('hide nothing', () => expect(kit.notObservable).toEqual([]));

  test('show every reading, over HTTP/1.1 and HTTP/2', () => {
    fc.assert(
      fc.property(hiddenReadings, fc.boolean(), (hidden, isHttp2) => {
        const seen = answers(hidden).map((one) => (isHttp2 ? overHttp2(one) : one));
        const { readings, contradictions } = inferReadings(seen);
        const settled = readingIds.map((id) => {
          const inferred = readings[id];
          return [id, inferred.state === 'settled' ? inferred.alternative : 'open'];
        });
        expect(contradictions).toEqual([]);
        expect(Object.fromEntries(settled)).toEqual(hidden);
      }),
      { numRuns: 100 },
    );
  });

  test('show nothing wrong where one answer in ten is missing', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 10 }), {
      minLength: kit.requests.length,
      maxLength: kit.requests.length,
    });
    fc.assert(
      fc.property(hiddenReadings, gaps, (hidden, gap) => {
        const inference = inferReadings(answers(hidden).filter((_, at) => gap[at] !== 10));
        expect(inference.contradictions).toEqual([]);
        expect(wrongIn(inference, hidden)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('contradictions', () => {
  const { setup, request } = documentedScenario('preflight-4').scenario;
  const refused = documentedScenario('preflight-1').printed;
  const allowed = observe(setup, request, {});

  test('an answer that no reading gives', () => {
    const { contradictions, readings } = inferReadings([
      allowed,
      { setup, request, response: refused },
    ]);
    expect(contradictions).toMatchObject([{ places: [1], unexplained: [1] }]);
    // Where no reading explains an answer, the policy there is another one.
    expect(readings.vary).toMatchObject({ state: 'open' });
  });

  test('none among answers that one combination explains', () =>
    expect(inferReadings([allowed, allowed]).contradictions).toEqual([]));
});

describe('another policy on the gateway than on the screen', () => {
  const here = setups['a documented row'] as Setup;
  const kit = calibrationKit(here, 'own', { address });
  const ignoring: Partial<Readings> = {
    'origin-case': 'case-insensitive',
    'method-case': 'case-insensitive',
    'header-case': 'case-insensitive',
  };

  test.each([
    ['a method', { allowMethods: ['PUT'] }],
    ['an origin', { allowedOrigins: ['https://other.example'] }],
    ['a header', { allowHeaders: ['X-Other'] }],
    ['Max Age', { maxAge: 1 }],
  ])('%s: a contradiction, and nothing wrong', (_, change) => {
    const there = { ...here, policy: here.policy && { ...here.policy, ...change } };
    const seen = kit.requests.map(({ request }) => ({
      ...observe(there, request, ignoring),
      setup: here,
    }));
    const inference = inferReadings(seen);
    expect(inference.contradictions).not.toEqual([]);
    expect(wrongIn(inference, { ...defaultReadings, ...ignoring })).toEqual([]);
  });
});

describe('somebody else’s refusal without words', () => {
  const { setup } = documentedScenario('preflight-2').scenario;
  const kit = calibrationKit(setup, 'own', { address });
  const byBalancer: Observation['response'] = {
    status: 403,
    statusText: null,
    headers: [
      ['Content-Type', 'application/json'],
      ['Server', 'awselb/2.0'],
    ],
  };

  test('is set aside where no other answer is of that server', () => {
    fc.assert(
      fc.property(hiddenReadings, fc.nat(kit.requests.length - 1), (hidden, at) => {
        const seen = kit.requests.map(({ request }, place) => {
          const observation = overHttp2(observe(setup, request, hidden));
          return place === at ? { ...observation, response: byBalancer } : observation;
        });
        const inference = inferReadings(seen);
        expect(inference.setAside).toEqual([{ index: at, sender: 'in-front' }]);
        expect(wrongIn(inference, hidden)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

test('a native service may not know OPTIONS', () => {
  const setup = normalSetup({
    policy: null,
    applications: [],
    nativeResponse: {
      status: 200,
      statusText: 'OK',
      headers: [['Access-Control-Allow-Origin', '*']],
    },
  });
  const request = { method: 'OPTIONS', headers: [['Origin', 'https://a.example']] } as const;
  const response = { status: 405, statusText: 'Method Not Allowed', headers: [] };
  const { readings } = inferReadings([{ setup, request, response }]);
  expect(readings['pass-through-options'].state).toBe('open');
});

describe('without a policy', () => {
  const setup = setups['no policy'] as Setup;
  const request = { method: 'OPTIONS', headers: [['Origin', 'https://a.example']] } as const;

  test.each([
    [302, 'Found'],
    [400, 'Bad Request'],
    [404, 'Not Found'],
    [407, 'Proxy Authentication Required'],
    [500, 'Internal Server Error'],
    [502, 'Bad Gateway'],
  ])('%i %s proves nothing', (status, statusText) => {
    const response = { status, statusText, headers: [] };
    const { readings, setAside } = inferReadings([{ setup, request, response }]);
    expect(setAside).toHaveLength(1);
    expect(readings['pass-through-options'].state).toBe('open');
  });

  test('what the native service answers proves that it was asked', () => {
    const response = { status: 204, statusText: 'No Content', headers: [] };
    const { readings } = inferReadings([{ setup, request, response }]);
    expect(readings['pass-through-options']).toMatchObject({ alternative: 'passed-on' });
  });
});

test('the order of lines with one name does not count', () => {
  const setup = setups['expressions and a suspended application'] as Setup;
  const request = { method: 'GET', headers: [['Origin', 'http://shop.example']] } as const;
  const observation = observe(setup, request, { 'native-cors': 'both-sent' });
  const headers = observation.response.headers?.toReversed() ?? [];
  const { contradictions, readings } = inferReadings([
    { ...observation, response: { ...observation.response, headers } },
  ]);
  expect(contradictions).toEqual([]);
  expect(readings['native-cors']).toMatchObject({ alternative: 'both-sent' });
});

describe('what masks what', () => {
  const { setup } = documentedScenario('preflight-2').scenario;
  const preflight = (origin: string, method: string): HttpRequest => ({
    method: 'OPTIONS',
    url: '/',
    headers: [
      ['Origin', origin],
      ['Access-Control-Request-Method', method],
    ],
  });
  const shouted = preflight('HTTP://TEST2.COM', 'post');
  const ignoresCase: Partial<Readings> = { 'origin-case': 'case-insensitive' };

  test.each<[string, HttpRequest, Partial<Readings>, ReadingId, string]>([
    ['a refused Origin hides the case of methods', shouted, {}, 'method-case', 'open'],
    ['and shows that of origins', shouted, {}, 'origin-case', 'settled'],
    [
      'a refused method shows that the Origin passed',
      shouted,
      ignoresCase,
      'origin-case',
      'settled',
    ],
    [
      'a refusal hides the lines of an answer',
      preflight('http://test2.com', 'PURGE'),
      { vary: 'added' },
      'vary',
      'open',
    ],
  ])('%s', (_, request, hidden, id, state) =>
    expect(inferReadings([observe(setup, request, hidden)]).readings[id].state).toBe(state),
  );
});
