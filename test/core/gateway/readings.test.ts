import { describe, expect, it } from 'vitest';
import { evaluate } from '#core/gateway/evaluate.ts';
import {
  defaultReadings,
  readingAlternatives,
  readingIds,
  withPinned,
  type Readings,
} from '#core/gateway/readings.ts';
import type { HttpRequest } from '#core/http/message.ts';
import type { Setup } from '#core/setup/setup.ts';
import { application, noPolicy, preflight, request, setup } from '../../helpers/setups.ts';

const from = (origin: string) => request('GET', { Origin: origin });
const m = 'https://m.shop.example';
const nativeCors = {
  status: 200,
  statusText: 'OK',
  headers: [['Access-Control-Allow-Origin', '*']] as const,
};

type Case = readonly [name: string, Setup, HttpRequest, expected: Record<string, unknown>];

/** Under each alternative of a reading: the outcome, or the header lines of the answer. */
const cases: { readonly [Id in keyof Readings]: readonly Case[] } = {
  'regex-entries': [
    [
      'a pattern',
      setup({ allowedOrigins: ['https://[a-z]\\.shop\\.example'] }),
      from(m),
      { 'unless-origin-form': 'request-2', 'every-entry': 'request-2', 'r-prefix': 'request-1' },
    ],
    [
      'a dot in an origin',
      setup({ allowedOrigins: ['https://m.shop.example'] }),
      from('https://mxshop.example'),
      { 'unless-origin-form': 'request-1', 'every-entry': 'request-2', 'r-prefix': 'request-1' },
    ],
    [
      'an entry marked r:',
      setup({ allowedOrigins: ['r:https://.*'] }),
      from(m),
      { 'unless-origin-form': 'request-1', 'every-entry': 'request-1', 'r-prefix': 'request-2' },
    ],
    [
      'an origin that equals its entry',
      setup({ allowedOrigins: [m] }),
      from(m),
      { 'unless-origin-form': 'request-2', 'every-entry': 'request-2', 'r-prefix': 'request-2' },
    ],
  ],
  'regex-anchoring': [
    [
      'a part of the Origin',
      setup({ allowedOrigins: ['shop\\.example'] }),
      from(m),
      { 'whole-value': 'request-1', anywhere: 'request-2' },
    ],
    [
      'the whole Origin',
      setup({ allowedOrigins: ['.*shop\\.example'] }),
      from(m),
      { 'whole-value': 'request-2', anywhere: 'request-2' },
    ],
  ],
  'origin-star': [
    [
      'any Origin',
      setup({ allowedOrigins: ['*'] }),
      from(m),
      { 'any-origin': 'request-2', 'never-matches': 'request-1' },
    ],
  ],
  'origin-case': [
    [
      'upper case in the policy',
      setup({ allowedOrigins: ['https://M.shop.example'] }),
      from(m),
      { exact: 'request-1', 'case-insensitive': 'request-2' },
    ],
    [
      'upper case in an application',
      setup({}, { applications: [application({ jsOrigins: ['HTTPS://m.shop.example'] })] }),
      from(m),
      { exact: 'request-1', 'case-insensitive': 'request-3' },
    ],
    [
      'a letter that only folds outside ASCII',
      setup({ allowedOrigins: ['https://\u212A.example'] }),
      from('https://k.example'),
      { exact: 'request-1', 'case-insensitive': 'request-1' },
    ],
  ],
  'header-case': [
    [
      'lower case',
      setup(),
      preflight('https://shop.example', 'GET', 'x-one'),
      { 'case-insensitive': 'preflight-4', exact: 'preflight-3' },
    ],
    [
      'the policy’s case',
      setup(),
      preflight('https://shop.example', 'GET', 'X-One'),
      { 'case-insensitive': 'preflight-4', exact: 'preflight-4' },
    ],
  ],
  'safelisted-headers': [
    [
      'content-type',
      setup(),
      preflight('https://shop.example', 'GET', 'content-type, accept'),
      { 'must-be-listed': 'preflight-3', 'always-pass': 'preflight-4' },
    ],
    [
      'authorization',
      setup(),
      preflight('https://shop.example', 'GET', 'authorization'),
      { 'must-be-listed': 'preflight-3', 'always-pass': 'preflight-3' },
    ],
  ],
  'method-case': [
    [
      'put',
      setup(),
      preflight('https://shop.example', 'put'),
      { exact: 'preflight-2', 'case-insensitive': 'preflight-4' },
    ],
  ],
  'suspended-apps': [
    [
      'a suspended application',
      setup({}, { applications: [application({ isSuspended: true })] }),
      from('https://partner.example'),
      { count: 'request-3', 'do-not-count': 'request-1' },
    ],
  ],
  'native-cors': [
    [
      'a native Allow-Origin',
      setup({ allowCredentials: false, exposeHeaders: [] }, { nativeResponse: nativeCors }),
      from('https://shop.example'),
      {
        replaced: [['Access-Control-Allow-Origin', 'https://shop.example']],
        'both-sent': [
          ['Access-Control-Allow-Origin', '*'],
          ['Access-Control-Allow-Origin', 'https://shop.example'],
        ],
      },
    ],
  ],
  vary: [
    [
      'an allowed request',
      setup({ allowCredentials: false, exposeHeaders: [] }),
      from('https://shop.example'),
      {
        'not-added': [['Access-Control-Allow-Origin', 'https://shop.example']],
        added: [
          ['Access-Control-Allow-Origin', 'https://shop.example'],
          ['Vary', 'Origin'],
        ],
      },
    ],
    ['a refused request', setup(), from(m), { 'not-added': [], added: [] }],
  ],
  'credentials-false': [
    [
      'switched off',
      setup({ allowCredentials: false, exposeHeaders: [] }),
      from('https://shop.example'),
      {
        'left-out': [['Access-Control-Allow-Origin', 'https://shop.example']],
        'sent-false': [
          ['Access-Control-Allow-Origin', 'https://shop.example'],
          ['Access-Control-Allow-Credentials', 'false'],
        ],
      },
    ],
  ],
  'empty-lists': [
    [
      'an empty preflight',
      setup({ allowHeaders: [], maxAge: null, allowCredentials: false }),
      preflight('https://shop.example', 'GET'),
      {
        'left-out': [
          ['Access-Control-Allow-Origin', 'https://shop.example'],
          ['Access-Control-Allow-Methods', 'GET,PUT'],
        ],
        'sent-empty': [
          ['Access-Control-Allow-Origin', 'https://shop.example'],
          ['Access-Control-Allow-Methods', 'GET,PUT'],
          ['Access-Control-Allow-Headers', ''],
          ['Access-Control-Max-Age', ''],
        ],
      },
    ],
    [
      'an empty Expose Headers',
      setup({ exposeHeaders: [], allowCredentials: false }),
      from('https://shop.example'),
      {
        'left-out': [['Access-Control-Allow-Origin', 'https://shop.example']],
        'sent-empty': [
          ['Access-Control-Allow-Origin', 'https://shop.example'],
          ['Access-Control-Expose-Headers', ''],
        ],
      },
    ],
    [
      'a header asked for of an empty list',
      setup({ allowHeaders: [] }),
      preflight('https://shop.example', 'GET', 'x'),
      { 'left-out': 'preflight-3', 'sent-empty': 'preflight-3' },
    ],
  ],
  'header-star': [
    [
      'a name that is not listed',
      setup({ allowHeaders: ['X-One', '*'] }),
      preflight('https://shop.example', 'GET', 'x-one, x-other'),
      { 'a-name': 'preflight-3', 'any-header': 'preflight-4' },
    ],
    [
      'the name *',
      setup({ allowHeaders: ['*'] }),
      preflight('https://shop.example', 'GET', '*'),
      { 'a-name': 'preflight-4', 'any-header': 'preflight-4' },
    ],
    [
      'a star that is only a part of a name',
      setup({ allowHeaders: ['X-*'] }),
      preflight('https://shop.example', 'GET', 'x-other'),
      { 'a-name': 'preflight-3', 'any-header': 'preflight-3' },
    ],
  ],
  'method-star': [
    [
      'a method that is not listed',
      setup({ allowMethods: ['GET', '*'] }),
      preflight('https://shop.example', 'PUT'),
      { 'a-method': 'preflight-2', 'any-method': 'preflight-4' },
    ],
    [
      'no method asked for',
      setup({ allowMethods: ['*'] }),
      preflight('https://shop.example', null),
      { 'a-method': 'preflight-no-method', 'any-method': 'preflight-no-method' },
    ],
  ],
  'same-origin': [
    [
      'the gateway’s own origin',
      setup(),
      request('POST', { Host: 'gw.example:5555', Origin: 'http://gw.example:5555' }),
      { 'not-exempt': 'request-1', exempt: 'request-no-origin' },
    ],
    [
      'the gateway’s own origin, which is allowed',
      setup({ allowedOrigins: ['https://gw.example'] }),
      request('POST', { Host: 'gw.example', Origin: 'https://gw.example' }),
      { 'not-exempt': 'request-2', exempt: 'request-no-origin' },
    ],
    [
      'OPTIONS from it: without an Origin, the flowchart refuses that',
      setup(),
      request('OPTIONS', { Host: 'gw.example', Origin: 'https://gw.example' }),
      { 'not-exempt': 'preflight-1', exempt: 'preflight-no-origin' },
    ],
    [
      'another port',
      setup(),
      request('POST', { Host: 'gw.example:5555', Origin: 'http://gw.example' }),
      { 'not-exempt': 'request-1', exempt: 'request-1' },
    ],
    [
      'no Host header',
      setup(),
      request('POST', { Origin: 'http://gw.example' }),
      { 'not-exempt': 'request-1', exempt: 'request-1' },
    ],
  ],
  'pass-through-options': [
    [
      'OPTIONS without a policy',
      noPolicy(),
      preflight('https://shop.example', 'GET'),
      { 'passed-on': 'pass-through', 'not-allowed': 'options-not-allowed' },
    ],
    [
      'another method without a policy',
      noPolicy(),
      from('https://shop.example'),
      { 'passed-on': 'pass-through', 'not-allowed': 'pass-through' },
    ],
    [
      'OPTIONS with a policy',
      setup(),
      preflight('https://shop.example', 'GET'),
      { 'passed-on': 'preflight-4', 'not-allowed': 'preflight-4' },
    ],
  ],
};

const rows = readingIds.flatMap((reading) =>
  cases[reading].flatMap(([name, setup, request, expected]) =>
    Object.entries(expected).map(([alternative, value]) => ({
      reading,
      alternative,
      name,
      setup,
      request,
      value,
    })),
  ),
);

describe('readings', () => {
  it('are sixteen, and the first alternative is the default', () => {
    expect(readingIds).toHaveLength(16);
    for (const id of readingIds) expect(defaultReadings[id]).toBe(readingAlternatives[id][0]);
  });

  it('are each told apart by some case, alternative by alternative', () => {
    for (const id of readingIds) {
      const telling = cases[id].some(
        ([, , , expected]) => new Set(Object.values(expected).map(String)).size > 1,
      );
      expect(telling, id).toBe(true);
      for (const [, , , expected] of cases[id]) {
        expect(Object.keys(expected)).toEqual(readingAlternatives[id]);
      }
    }
  });

  it.each(rows)(
    '$reading, $alternative: $name',
    ({ reading, alternative, setup, request, value }) => {
      const answer = evaluate(setup, request, { [reading]: alternative });
      expect(typeof value === 'string' ? answer.outcome : answer.response?.headers).toEqual(value);
    },
  );

  it.each(rows)('$reading, $alternative is told by hangsOn: $name', (row) => {
    const { reading, alternative, setup, request } = row;
    const base = evaluate(setup, request);
    const other = evaluate(setup, request, { [reading]: alternative });
    const differs =
      base.outcome !== other.outcome ||
      JSON.stringify(base.response) !== JSON.stringify(other.response);
    const told = base.hangsOn.find(
      (hinge) => hinge.reading === reading && hinge.alternative === alternative,
    );
    expect(told).toEqual(
      differs
        ? { reading, alternative, outcome: other.outcome, response: other.response }
        : undefined,
    );
  });

  it('hang together with what is pinned: the default becomes the alternative', () => {
    const { hangsOn } = evaluate(setup(), preflight('https://shop.example', 'put'), {
      'method-case': 'case-insensitive',
    });
    expect(hangsOn.find(({ reading }) => reading === 'method-case')).toMatchObject({
      alternative: 'exact',
      outcome: 'preflight-2',
    });
  });
});

describe('withPinned', () => {
  it.each([
    ['nothing', {}, {}],
    ['one', { vary: 'added' }, { vary: 'added' }],
    ['a default', { vary: 'not-added' }, {}],
    ['what is undefined, which pins nothing', { vary: undefined }, {}],
    [
      'several',
      { 'regex-entries': 'r-prefix', vary: 'added' },
      { 'regex-entries': 'r-prefix', vary: 'added' },
    ],
  ])('%s', (_, pinned, differing) => {
    expect(withPinned(pinned as Partial<Readings>)).toEqual({ ...defaultReadings, ...differing });
  });

  it.each([
    ['an alternative of another reading', { vary: 'exact' }, 'vary=exact'],
    ['an unknown reading', { colour: 'red' }, 'colour=red'],
    ['a name that every object has', { constructor: 'x' }, 'constructor=x'],
    ['null', { vary: null }, 'vary=null'],
  ])('throws at %s', (_, pinned, named) => {
    expect(() => withPinned(pinned as unknown as Partial<Readings>)).toThrow(RangeError);
    expect(() => withPinned(pinned as unknown as Partial<Readings>)).toThrow(named);
  });
});
