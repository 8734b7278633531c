import { describe, expect, it } from 'vitest';
import type { CalibrationKit } from '#core/calibration/calibrationKit.ts';
import {
  kitFileName,
  ownKitWords,
  sendAgain,
  testKitWords,
  testPolicyTitle,
  tokenWords,
} from '#core/explain/calibration/kitWords.ts';
import { readingIds } from '#core/gateway/readings.ts';
import type { Setup } from '#core/setup/setup.ts';
import { noPolicy, preflight, request, setup } from '../../../helpers/setups.ts';

const kit = (
  methods: readonly string[],
  hidden: number,
  setups: readonly Setup[] = [setup()],
): CalibrationKit => ({
  id: 'abc123',
  requests: methods.map((method, i) => ({
    id: i + 1,
    setup: setups[i % setups.length]!,
    request: method === 'GET' ? request('GET') : preflight(null, null),
    bears: [],
  })),
  notObservable: readingIds.slice(0, hidden),
});

const text = ({ title, settles, note }: ReturnType<typeof ownKitWords>) =>
  `${title} ${settles} / ${note}`;

describe('kits in words', () => {
  it.each<[string, string, string]>([
    [
      'of the policy on the screen',
      text(ownKitWords(kit(['OPTIONS', 'GET'], 10), true)),
      '2 requests settle up to 6 of 16 open points / with the policy as it is; nothing is changed on the gateway',
    ],
    [
      'one request',
      text(ownKitWords(kit(['OPTIONS'], 15), false)),
      '1 request settles up to 1 of 16 open points / on an API without a CORS policy, as on the screen; nothing is changed on the gateway',
    ],
    [
      'no request',
      text(ownKitWords(kit([], 16), true)),
      'No request can tell anything here / With this policy every reading leads to the same answers.',
    ],
    [
      'of test policies',
      text(
        testKitWords(
          kit(['OPTIONS', 'OPTIONS', 'GET'], 0, [noPolicy(), setup(), setup({ maxAge: 1 })]),
        ),
      ),
      '3 requests and 2 test policies settle all 16 open points / on a test API; both policies come as JSON to import',
    ],
  ])('%s', (_, words, expected) => expect(words).toBe(expected));

  it.each<[readonly string[], string]>([
    [['OPTIONS'], 'No token is needed: preflights carry none.'],
    [
      ['OPTIONS', 'GET'],
      'Preflights need no token. Request 2 is a GET and reaches the native service; it needs one if the API asks for it.',
    ],
    [
      ['GET', 'OPTIONS', 'GET'],
      'Preflights need no token. Requests 1 and 3 are GETs and reach the native service; they need one if the API asks for it.',
    ],
  ])('what %j need', (methods, words) => expect(tokenWords(kit(methods, 0))).toBe(words));

  it('names files and policies', () => {
    expect(kitFileName('postman', ' for test policy A')).toBe(
      'cors-playground-for-test-policy-A.postman_collection.json',
    );
    expect(kitFileName('http', '')).toBe('cors-playground.http');
    expect([testPolicyTitle('A'), testPolicyTitle('')]).toEqual([
      'Test policy A',
      'Without a CORS policy',
    ]);
    expect(sendAgain([5, 3])).toBe('Send 3 and 5 again');
  });
});
