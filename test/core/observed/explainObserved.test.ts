import { describe, expect, it } from 'vitest';
import { evaluate } from '#core/gateway/evaluate.ts';
import type { Readings } from '#core/gateway/readings.ts';
import type { HttpRequest } from '#core/http/message.ts';
import { explainObserved } from '#core/observed/explainObserved.ts';
import type { Observed } from '#core/scenario/observed.ts';
import { normalSetup } from '#core/setup/writtenSetup.ts';
import { emptyPolicy, type CorsPolicy } from '#core/setup/setup.ts';

const policy: CorsPolicy = {
  ...emptyPolicy,
  allowedOrigins: ['http://my-site.example', 'https://shop.example'],
  allowHeaders: ['X-Tenant'],
  allowMethods: ['GET', 'PUT'],
};
const setup = normalSetup({ policy, applications: [] });

const preflight = (origin: string, headers = 'x-tenant'): HttpRequest => ({
  method: 'OPTIONS',
  url: '/',
  headers: [
    ['Origin', origin],
    ['Access-Control-Request-Method', 'PUT'],
    ['Access-Control-Request-Headers', headers],
  ],
});

/** What the gateway would answer if these readings held. */
const answeredUnder = (readings: Partial<Readings>, ...requests: HttpRequest[]): Observed => ({
  exchanges: requests.map((request) => {
    const { response } = evaluate(setup, request, readings);
    return { request, response: response! };
  }),
});

const explain = (observed: Observed, pinned: Partial<Readings> = {}) =>
  explainObserved(observed.exchanges[0]!, observed, { setup, pinned, evaluate });

const actual: HttpRequest = {
  method: 'GET',
  url: '/',
  headers: [['Origin', 'https://shop.example']],
};

describe('what explains an observed answer', () => {
  it.each<[string, Partial<Readings>, HttpRequest[]]>([
    ['one reading', { vary: 'added' }, [preflight('https://shop.example')]],
    ['one that turns a refusal', { 'header-case': 'exact' }, [preflight('https://shop.example')]],
    [
      'two, each of which changes lines of its own',
      { vary: 'added', 'credentials-false': 'sent-false' },
      [preflight('https://shop.example')],
    ],
    [
      'two that only together turn a refusal',
      { 'regex-entries': 'every-entry', 'regex-anchoring': 'anywhere' },
      [preflight('http://my-site.example.evil.example')],
    ],
    [
      'one that matters only after another let the request pass',
      { 'origin-case': 'case-insensitive', vary: 'added' },
      [preflight('https://SHOP.example')],
    ],
    [
      'one, by the answer to the call',
      { vary: 'added' },
      [preflight('https://shop.example'), actual],
    ],
  ])('is %s', (_, readings, requests) => {
    expect(explain(answeredUnder(readings, ...requests))).toContainEqual(readings);
  });

  it('is every reading that does it alone', () => {
    const observed = answeredUnder(
      { 'safelisted-headers': 'always-pass' },
      preflight('https://shop.example', 'accept,x-tenant'),
    );
    expect(explain(observed)).toEqual([{ 'safelisted-headers': 'always-pass' }]);
  });

  it('is counted from what is pinned', () => {
    const observed = answeredUnder({}, preflight('https://shop.example'));
    expect(explain(observed, { vary: 'added' })).toEqual([{ vary: 'not-added' }]);
  });

  it('is nothing more where all agrees', () => {
    expect(explain(answeredUnder({}, actual))).toEqual([{}]);
  });

  it.each([
    ['a status that no reading leads to', { status: 502, statusText: 'Bad Gateway', headers: [] }],
    ['a status without a line', { status: 401, statusText: null, headers: null }],
  ])('is none for %s', (_, response) => {
    const request = preflight('https://shop.example');
    expect(explain({ exchanges: [{ request, response }] })).toEqual([]);
  });

  it('leaves alone what is not explained by anything', () => {
    const { exchanges } = answeredUnder({ vary: 'added' }, preflight('https://shop.example'));
    const other = { request: actual, response: { status: 500, statusText: null, headers: null } };
    expect(explain({ exchanges: [...exchanges, other] })).toEqual([{ vary: 'added' }]);
  });

  it('must not contradict another answer that is predicted', () => {
    const [first] = answeredUnder({ vary: 'added' }, preflight('https://shop.example')).exchanges;
    const [other] = answeredUnder({}, actual).exchanges;
    expect(explain({ exchanges: [first!, other!] })).toEqual([]);
  });
});
