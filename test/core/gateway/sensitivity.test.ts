import { describe, expect, it } from 'vitest';
import { evaluate } from '#core/gateway/evaluate.ts';
import type { OutcomeId } from '#core/gateway/outcome.ts';
import {
  defaultReadings,
  readingAlternatives,
  readingIds,
  type ReadingId,
  type Readings,
} from '#core/gateway/readings.ts';
import { hangsOn } from '#core/gateway/sensitivity.ts';
import type { Verdict } from '#core/gateway/verdict.ts';
import type { HeaderList, HttpRequest, HttpResponse } from '#core/http/message.ts';
import type { Setup } from '#core/setup/setup.ts';
import { application, preflight, request, setup } from '../../helpers/setups.ts';

const response = (headers: HeaderList = [], change: Partial<HttpResponse> = {}): HttpResponse => ({
  status: 200,
  statusText: 'OK',
  headers,
  ...change,
});

const verdict = (outcome: OutcomeId, answered: HttpResponse | null = response()): Verdict => ({
  outcome,
  response: answered,
  steps: [],
});

describe('what is evaluated', () => {
  const asked = (base: Readings): string[][] => {
    const all: string[][] = [];
    hangsOn(verdict('request-2'), base, (readings) => {
      all.push(
        readingIds.filter((id) => readings[id] !== base[id]).map((id) => `${id}=${readings[id]}`),
      );
      return verdict('request-2');
    });
    return all;
  };

  it('every other alternative, in the order of the readings, one changed at a time', () => {
    const all = readingIds.flatMap((id) =>
      readingAlternatives[id].slice(1).map((alternative) => [`${id}=${alternative}`]),
    );
    expect(asked(defaultReadings)).toEqual(all);
    expect(all).toHaveLength(17);
  });

  it('around what is pinned: the default is then one of the alternatives', () => {
    const pinned: Readings = { ...defaultReadings, 'regex-entries': 'r-prefix', vary: 'added' };
    const changed = asked(pinned);
    expect(changed.slice(0, 2)).toEqual([
      ['regex-entries=unless-origin-form'],
      ['regex-entries=every-entry'],
    ]);
    expect(changed).toContainEqual(['vary=not-added']);
    expect(changed).toHaveLength(17);
  });
});

describe('what is kept', () => {
  const line = ['Vary', 'Origin'] as const;
  const last = ['X', '1'] as const;
  const base = verdict('request-2', response([line, last]));

  it.each([
    ['the same again', verdict('request-2', response([[...line], [...last]])), false],
    ['another outcome with the same response', verdict('request-3', response([line, last])), true],
    ['another status', verdict('request-2', response([line, last], { status: 201 })), true],
    ['another reason', verdict('request-2', response([line, last], { statusText: 'Fine' })), true],
    ['a line more', verdict('request-2', response([line, last, last])), true],
    ['a line less', verdict('request-2', response([line])), true],
    ['another name', verdict('request-2', response([['vary', 'Origin'], last])), true],
    ['another order', verdict('request-2', response([last, line])), true],
    ['no response', verdict('request-2', null), true],
    ['another first value', verdict('request-2', response([['Vary', '*'], last])), true],
    ['another last value', verdict('request-2', response([line, ['X', '2']])), true],
  ])('%s: %s', (_, other, kept) => {
    const hinges = hangsOn(base, defaultReadings, (readings) =>
      readings.vary === 'added' ? other : base,
    );
    const { outcome, response } = other;
    const hinge = { reading: 'vary', alternative: 'added', outcome, response };
    expect(hinges).toEqual(kept ? [hinge] : []);
  });

  it('nothing, where no alternative answers either', () => {
    const doubt = verdict('undecided', null);
    expect(hangsOn(doubt, defaultReadings, () => verdict('undecided', null))).toEqual([]);
  });
});

const shop = 'https://shop.example';
const from = (origin: string) => request('GET', { Origin: origin });
const nativeResponse = response([['Access-Control-Allow-Origin', '*']]);

/** What a case hangs on, each as the other alternative and where it leads. */
describe('an answer hangs on', () => {
  it.each([
    ['nothing, when it is a plain refusal', setup(), from('null'), {}, []],
    [
      'nothing without a policy, whatever is pinned',
      { policy: null, applications: [], nativeResponse },
      from(shop),
      { vary: 'added' },
      [],
    ],
    ['Vary, whenever an Origin is allowed', setup(), from(shop), {}, ['vary=added request-2']],
    [
      'many at once, in the order of the list',
      setup(
        { allowedOrigins: ['*'], allowCredentials: false, exposeHeaders: [] },
        { nativeResponse },
      ),
      from(shop),
      {},
      [
        'origin-star=never-matches request-1',
        'native-cors=both-sent request-2',
        'vary=added request-2',
        'credentials-false=sent-false request-2',
        'empty-lists=sent-empty request-2',
      ],
    ],
    [
      'two alternatives of one reading',
      setup({ allowedOrigins: ['https://s.*'] }),
      from('https://s.example'),
      { 'regex-entries': 'r-prefix' },
      ['regex-entries=unless-origin-form request-2', 'regex-entries=every-entry request-2'],
    ],
    [
      'case of method and of headers',
      setup(),
      preflight(shop, 'PUT', 'x-one, accept'),
      { 'safelisted-headers': 'always-pass' },
      [
        'header-case=exact preflight-3',
        'safelisted-headers=must-be-listed preflight-3',
        'vary=added preflight-4',
      ],
    ],
    [
      // Either alone leaves the Origin refused: one is changed at a time.
      'nothing alone, where only two readings together would change it',
      setup(
        { allowedOrigins: [] },
        {
          applications: [application({ jsOrigins: ['https://Shop.example'], isSuspended: true })],
        },
      ),
      from(shop),
      { 'suspended-apps': 'do-not-count' },
      [],
    ],
    [
      'the second of the two, once the first is as by default',
      setup(
        { allowedOrigins: [] },
        {
          applications: [application({ jsOrigins: ['https://Shop.example'], isSuspended: true })],
        },
      ),
      from(shop),
      {},
      ['origin-case=case-insensitive request-3'],
    ],
    [
      'what would settle a doubt',
      setup({ allowedOrigins: [String.raw`\N{DIGIT ONE}`] }),
      from(shop),
      {},
      ['regex-entries=r-prefix request-1'],
    ],
    [
      'what would leave it undecided',
      setup({ allowedOrigins: [String.raw`\N{DIGIT ONE}`] }),
      from(shop),
      { 'regex-entries': 'r-prefix' },
      ['regex-entries=unless-origin-form undecided', 'regex-entries=every-entry undecided'],
    ],
  ] as [string, Setup, HttpRequest, Partial<Readings>, string[]][])(
    '%s',
    (_, setup, request, pinned, expected) => {
      const hinges = evaluate(setup, request, pinned).hangsOn;
      expect(
        hinges.map(({ reading, alternative, outcome }) => `${reading}=${alternative} ${outcome}`),
      ).toEqual(expected);
    },
  );

  it('what it says: pinning the alternative gives the answer that was foretold', () => {
    const asked = preflight(shop, 'put', 'x-one, accept');
    const { hangsOn } = evaluate(setup({ allowCredentials: false, maxAge: null }), asked);
    for (const { reading, alternative, outcome, response } of hangsOn) {
      const pinned = { [reading as ReadingId]: alternative };
      const answer = evaluate(setup({ allowCredentials: false, maxAge: null }), asked, pinned);
      expect([answer.outcome, answer.response]).toEqual([outcome, response]);
    }
  });
});
