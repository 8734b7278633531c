import { describe, expect, it } from 'vitest';
import type { HttpResponse } from '#core/http/message.ts';
import { agree, compareObserved } from '#core/observed/compareObserved.ts';
import type { ObservedResponse } from '#core/scenario/observed.ts';

const predicted: HttpResponse = {
  status: 200,
  statusText: 'OK',
  headers: [
    ['Content-Type', 'application/json'],
    ['Access-Control-Allow-Origin', 'https://a.test'],
    ['Access-Control-Allow-Methods', 'GET,PUT'],
  ],
};

const seen = (change: Partial<ObservedResponse> = {}): ObservedResponse => ({
  status: 200,
  statusText: 'OK',
  headers: predicted.headers,
  ...change,
});

const origin = ['Access-Control-Allow-Origin', 'https://a.test'] as const;
const methods = ['Access-Control-Allow-Methods', 'GET,PUT'] as const;

const differing = (response: ObservedResponse) =>
  compareObserved(response, predicted)
    .filter(({ same }) => !same)
    .map(({ part, observed, predicted }) => [part, observed, predicted]);

describe('an observed answer agrees with the prediction', () => {
  it.each<[string, ObservedResponse]>([
    ['if it is the same', seen()],
    [
      'with other headers that CORS is not about',
      seen({ headers: [['Date', 'x'], origin, methods] }),
    ],
    ['with its lines in another order', seen({ headers: [methods, origin] })],
    [
      'with names in another case',
      seen({ headers: [['access-control-allow-origin', 'https://a.test'], methods] }),
    ],
    [
      'with a list in another order, case and spacing',
      seen({ headers: [origin, ['Access-Control-Allow-Methods', 'put, GET']] }),
    ],
    [
      'with a list in two lines',
      seen({
        headers: [
          origin,
          ['Access-Control-Allow-Methods', 'GET'],
          ['Access-Control-Allow-Methods', 'PUT'],
        ],
      }),
    ],
    ['without a reason phrase, as over HTTP/2', seen({ statusText: '' })],
    ['if its reason phrase is not known', seen({ statusText: null })],
    ['if its headers are not known', seen({ headers: null })],
    ['whatever else its body says', seen({ statusText: '', message: 'Hello' })],
  ])('%s', (_, response) => {
    expect(differing(response)).toEqual([]);
    expect(agree(compareObserved(response, predicted))).toBe(true);
  });
});

describe('an observed answer differs from the prediction', () => {
  it.each<[string, ObservedResponse, readonly (readonly [string, string | null, string | null])[]]>(
    [
      ['in its status', seen({ status: 204 }), [[':status', '204', '200']]],
      ['in its reason', seen({ statusText: 'Fine' }), [[':reason', 'Fine', 'OK']]],
      [
        'in the reason that only its body names',
        seen({ statusText: '', message: 'Header Not Supported' }),
        [[':reason', 'Header Not Supported', 'OK']],
      ],
      [
        'by a line that it lacks',
        seen({ headers: [methods] }),
        [['Access-Control-Allow-Origin', null, 'https://a.test']],
      ],
      [
        'by a line that is predicted nowhere',
        seen({ headers: [origin, methods, ['vary', 'Origin']] }),
        [['vary', 'Origin', null]],
      ],
      [
        'by the case of an origin',
        seen({ headers: [['Access-Control-Allow-Origin', 'https://A.test'], methods] }),
        [['Access-Control-Allow-Origin', 'https://A.test', 'https://a.test']],
      ],
      [
        'by a line that is there twice',
        seen({ headers: [origin, origin, methods] }),
        [['Access-Control-Allow-Origin', 'https://a.test, https://a.test', 'https://a.test']],
      ],
    ],
  )('%s', (_, response, lines) => {
    expect(differing(response)).toEqual(lines);
    expect(agree(compareObserved(response, predicted))).toBe(false);
  });

  it('in nothing that can be said while the prediction is undecided', () => {
    expect(compareObserved(seen(), null)).toEqual([]);
    expect(agree([])).toBe(false);
  });
});
