import { describe, expect, it } from 'vitest';
import { evaluate } from '#core/gateway/evaluate.ts';
import type { Readings } from '#core/gateway/readings.ts';
import type { HttpRequest } from '#core/http/message.ts';
import { judgeObserved, type ObservedVerdict } from '#core/observed/judgeObserved.ts';
import type { Observed, ObservedResponse } from '#core/scenario/observed.ts';
import { emptyPolicy, type Setup } from '#core/setup/setup.ts';
import { normalSetup } from '#core/setup/writtenSetup.ts';

const setupWith = (allowMethods: readonly string[]): Setup =>
  normalSetup({
    policy: { ...emptyPolicy, allowedOrigins: ['https://shop.example'], allowMethods },
    applications: [],
  });
const setup = setupWith(['PUT']);

const preflight = (origin = 'https://shop.example', names?: string): HttpRequest => ({
  method: 'OPTIONS',
  url: '/orders',
  headers: [
    ['Origin', origin],
    ['Access-Control-Request-Method', 'PUT'],
    ...(names === undefined ? [] : [['Access-Control-Request-Headers', names] as const]),
  ],
});
const actual: HttpRequest = {
  method: 'PUT',
  url: '/orders',
  headers: [['Origin', 'https://shop.example']],
};

const answered = (request: HttpRequest, readings: Partial<Readings> = {}): ObservedResponse =>
  evaluate(setup, request, readings).response!;

const judge = (
  exchanges: Observed['exchanges'],
  request: HttpRequest,
  change: { readonly told?: Setup | 'same'; readonly now?: Setup } = {},
): ObservedVerdict | null => {
  const { told, now = setup } = change;
  const { response } = evaluate(now, request);
  const observed = { exchanges, ...(told && { setup: told }) };
  return judgeObserved(observed, { setup: now, request, response, pinned: {}, evaluate });
};

const good = { request: preflight(), response: answered(preflight()) };
const refused: ObservedResponse = { status: 403, statusText: 'Forbidden', headers: [] };

describe('what follows from what was observed', () => {
  it.each<[string, ObservedVerdict | null, Partial<ObservedVerdict>]>([
    ['they agree', judge([good], preflight()), { kind: 'agrees' }],
    [
      'a reading explains it',
      judge(
        [{ request: preflight(), response: answered(preflight(), { vary: 'added' }) }],
        preflight(),
      ),
      { kind: 'explained', explanations: [{ vary: 'added' }] },
    ],
    [
      'nothing explains it',
      judge([{ request: preflight(), response: refused }], preflight()),
      { kind: 'unexplained', senders: ['server-host', 'cluster-node'] },
    ],
    [
      'another origin was answered',
      judge([good], preflight('https://other.example')),
      { kind: 'other-inputs', inputs: ['Origin'], lines: [] },
    ],
    [
      'the policy was changed since',
      judge([good], preflight(), { told: setup, now: setupWith(['GET']) }),
      { kind: 'other-inputs', inputs: ['Allowed Methods'] },
    ],
    [
      'no policy was told, so the one on the screen is taken for it',
      judge([good], preflight(), { now: setupWith(['PUT', 'GET']) }),
      { kind: 'unexplained' },
    ],
    ['the policy is the own', judge([good], preflight(), { told: 'same' }), { kind: 'agrees' }],
  ])('%s', (_, verdict, expected) => {
    expect(verdict).toMatchObject(expected);
  });

  it('is about the exchange that is on the screen', () => {
    const second = { request: actual, response: refused };
    expect(judge([good, second], preflight())?.exchange).toBe(good);
    expect(judge([good, second], actual)?.exchange).toBe(second);
  });

  it('takes names that were asked for in another order and case for the same', () => {
    const asked = preflight('https://shop.example', 'X-B, X-A');
    const response = answered(asked);
    expect(
      judge([{ request: asked, response }], preflight('https://shop.example', 'x-a,x-b'))?.kind,
    ).toBe('agrees');
  });

  it('is nothing where nothing was observed', () => {
    expect(judge([], actual)).toBeNull();
  });

  it('is open while the prediction is undecided', () => {
    const predicted = { setup, request: preflight(), response: null, pinned: {}, evaluate };
    expect(judgeObserved({ exchanges: [good] }, predicted)?.kind).toBe('undecided');
  });
});
