import { describe, expect, it } from 'vitest';
import { evaluate } from '#core/gateway/evaluate.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { answerOf } from '#lessons/answerOf.ts';
import type { Claim } from '#lessons/claim.ts';
import { policyEdit } from '#lessons/edit.ts';
import type { Question } from '#lessons/question.ts';
import { noPolicy, preflight, request, setup } from '../helpers/setups.ts';

const shop = 'https://shop.example';
const other = 'https://other.example';

const engine = { evaluate };

const call = { pageOrigin: shop, url: 'https://gateway.example:5543/', method: 'PUT' };
const page: Scenario = { setup: setup(), request: preflight(shop, 'PUT'), page: { call } };
const blocked: Scenario = { ...page, setup: setup({ allowedOrigins: [other] }) };

const asks = <const Value>(...values: readonly Value[]) => ({
  text: '',
  options: values.map((value, i) => ({ value, label: `${i}` })),
  marked: 0,
});

const header = (
  where: 'request' | 'response' | 'script',
  name: string,
  ...values: (string | null)[]
): Question => ({ kind: 'header', where, name, ...asks(...values) });

const choice = (...claims: Claim[]): Question => ({ kind: 'choice', ...asks(...claims) });

describe('the answer to a question', () => {
  it.each<[string, Question, Scenario, number]>([
    [
      'status and reason',
      { kind: 'status', ...asks('405', '405 Method Not Allowed', '200 OK') },
      { setup: setup(), request: preflight(shop, 'DELETE') },
      1,
    ],
    [
      'status without a reason over HTTP/2',
      { kind: 'status', ...asks('403 Specified Origin is not allowed', '403') },
      { ...blocked, page: { call, http2: true } },
      1,
    ],
    [
      'status of the preflight of a call',
      {
        kind: 'status',
        exchange: 'preflight',
        ...asks('418 Short and stout', '200 OK'),
      },
      { ...page, setup: answering418() },
      1,
    ],
    [
      'status of the call itself',
      { kind: 'status', ...asks('200 OK', '418 Short and stout') },
      { ...page, setup: answering418() },
      1,
    ],
    [
      'the question that decides',
      { kind: 'box', ...asks('preflight/origin-in-policy', 'preflight/method-allowed') },
      { setup: setup(), request: preflight(shop, 'DELETE') },
      1,
    ],
    [
      'a header of the response',
      header('response', 'access-control-allow-origin', '*', shop, null),
      page,
      1,
    ],
    ['a header that is absent', header('response', 'Vary', 'Origin', null), page, 1],
    ['a header of the request', header('request', 'Origin', other, shop), page, 1],
    ['a header that no script sees', header('script', 'Set-Cookie', 'a=1', null), page, 1],
    ['whether the page gets it', { kind: 'page', ...asks(false, true) }, page, 1],
    ['whether it is kept from it', { kind: 'page', ...asks(true, false) }, blocked, 1],
  ])('is the engine’s: %s', (_, question, scenario, right) => {
    expect(answerOf(question, scenario, engine)).toBe(right);
  });

  it.each<[string, Question, Scenario]>([
    ['is right', { kind: 'status', ...asks('500 No', '501 No') }, page],
    ['is the only right one', { kind: 'status', ...asks('200 OK', '200 OK') }, page],
    [
      'can be: nobody calls',
      { kind: 'page', ...asks(true, false) },
      { setup: setup(), request: page.request },
    ],
    [
      'can be: no question is asked',
      { kind: 'box', ...asks('request/origin-present') },
      { setup: noPolicy(), request: request('GET') },
    ],
    [
      'can be: no script sees a refused answer',
      header('script', 'Content-Type', null, 'text/plain'),
      blocked,
    ],
  ])('is none where no option %s', (_, question, scenario) => {
    expect(answerOf(question, scenario, engine)).toBe(-1);
  });

  it('depends on the readings that are handed in', () => {
    const question: Question = { kind: 'status', ...asks('200 OK', '405 Method Not Allowed') };
    const scenario: Scenario = { setup: setup(), request: preflight(shop, 'put') };
    const readings = { 'method-case': 'case-insensitive' } as const;
    expect(answerOf(question, scenario, engine)).toBe(1);
    expect(answerOf(question, scenario, { evaluate, readings })).toBe(0);
    expect(answerOf(question, { ...scenario, readings }, engine)).toBe(0);
  });
});

describe('a claim', () => {
  it.each<[string, Claim, Claim, Scenario]>([
    [
      'of an outcome',
      { kind: 'outcome', outcome: 'request-2' },
      { kind: 'outcome', outcome: 'request-1' },
      page,
    ],
    [
      'of what would be after a change',
      { kind: 'outcome', outcome: 'preflight-1', after: [policyEdit('allowedOrigins', [])] },
      { kind: 'outcome', outcome: 'request-2', after: [policyEdit('allowedOrigins', [])] },
      page,
    ],
    [
      'of an origin that is let in',
      { kind: 'origin', origin: shop, letIn: true },
      { kind: 'origin', origin: other, letIn: true },
      page,
    ],
    [
      'of an origin that is refused',
      { kind: 'origin', origin: other, letIn: false },
      { kind: 'origin', origin: shop, letIn: false },
      page,
    ],
    [
      'of two URLs with one origin',
      { kind: 'same-origin', urls: ['https://a.example/x', 'https://a.example:443/y'] },
      { kind: 'same-origin', urls: ['https://a.example/', 'http://a.example/'] },
      page,
    ],
    ['of a preflight', { kind: 'preflight', sent: true }, { kind: 'preflight', sent: false }, page],
    [
      'of the number of requests',
      { kind: 'requests', count: 2 },
      { kind: 'requests', count: 1 },
      page,
    ],
    [
      'of what the page gets',
      { kind: 'page', reads: false },
      { kind: 'page', reads: true },
      blocked,
    ],
    [
      'of where the browser stops',
      { kind: 'stopped-at', step: 'cors-check/allow-origin-present' },
      { kind: 'stopped-at', step: 'cors-preflight-fetch/status' },
      blocked,
    ],
    [
      'of lines that are printed elsewhere too',
      { kind: 'console', others: [{ ...page, setup: setup({ allowMethods: [] }) }], same: true },
      { kind: 'console', others: [page], same: true },
      blocked,
    ],
    [
      'of a response that is not the same elsewhere',
      { kind: 'response', others: [page], same: false },
      { kind: 'response', others: [blocked], same: false },
      blocked,
    ],
    [
      'of who else may have sent an answer',
      { kind: 'sender', sender: 'identification' },
      { kind: 'sender', sender: 'in-front' },
      {
        ...page,
        observed: {
          exchanges: [
            {
              request: request('GET', { Origin: shop }),
              response: { status: 401, statusText: null, headers: [] },
            },
          ],
        },
      },
    ],
  ])('%s holds or does not', (_, right, wrong, scenario) => {
    expect(answerOf(choice(wrong, right), scenario, engine)).toBe(1);
    expect(answerOf(choice(wrong), scenario, engine)).toBe(-1);
  });

  it.each<[string, Claim]>([
    ['an origin that cannot be decided', { kind: 'origin', origin: other, letIn: true }],
    [
      'an origin that cannot be decided, either way',
      { kind: 'origin', origin: other, letIn: false },
    ],
    ['a sender, where nothing was observed', { kind: 'sender', sender: 'cluster-node' }],
  ])('of %s does not hold', (_, claim) => {
    const unsupported = setup({ allowedOrigins: [String.raw`https://\N{DIGIT ONE}\.example`] });
    const scenario: Scenario = { setup: unsupported, request: request('GET') };
    expect(answerOf(choice(claim), scenario, engine)).toBe(-1);
  });
});

function answering418() {
  const nativeResponse = { status: 418, statusText: 'Short and stout', headers: [] };
  return { ...setup(), nativeResponse };
}
