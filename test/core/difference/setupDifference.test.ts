import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Access, Gain } from '#core/difference/access.ts';
import { setupDifference, type SetupDifference } from '#core/difference/setupDifference.ts';
import { plain } from '#core/explain/phrase.ts';
import { differenceWords } from '#core/explain/difference/differenceWords.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import { outcomeTraits } from '#core/gateway/outcomeTraits.ts';
import { readingAlternatives, withPinned, type Readings } from '#core/gateway/readings.ts';
import type { HttpRequest } from '#core/http/message.ts';
import type { Setup } from '#core/setup/setup.ts';
import { origins, regularEntry } from '../../helpers/originEntries.ts';
import { application, noPolicy, setup } from '../../helpers/setups.ts';

const compare = (before: Setup, after: Setup, readings: Partial<Readings> = {}): SetupDifference =>
  setupDifference(before, after, { evaluate, readings: withPinned(readings) });

const words = (difference: SetupDifference): string[] =>
  differenceWords(difference).map((sentence) => plain(sentence));

const own = 'https://shop.example';
const proved = ['Newly let in: nothing (proved).', 'Newly refused: nothing (proved).'];

describe('what is said of a changed setup', () => {
  it.each<[string, Setup, Setup, Partial<Readings>, readonly string[]]>([
    ['nothing was changed', setup(), setup(), {}, ['The policy is the same as before.']],
    [
      'an entry in other words',
      setup({ allowedOrigins: ['https://a\\.io'] }),
      setup({ allowedOrigins: ['https://a.io'] }),
      {},
      [
        'Every request is answered as before (proved).',
        'Allowed Origins: added https://a.io; removed https://a\\.io.',
      ],
    ],
    [
      'one origin more',
      setup(),
      setup({ allowedOrigins: [own, 'https://a.io'] }),
      {},
      [
        'Newly let in: https://a.io. Nothing else (proved).',
        proved[1] ?? '',
        'Allowed Origins: added https://a.io.',
      ],
    ],
    [
      'a wider pattern',
      setup({ allowedOrigins: ['https://[^./]+\\.acme\\.example'] }),
      setup({ allowedOrigins: ['https://.*acme\\.example'] }),
      {},
      [
        'Newly let in, for example: https://evilacme.example, https://evil-acme.example, https://evilxacme.example.',
        proved[1] ?? '',
        'Allowed Origins: added https://.*acme\\.example; removed https://[^./]+\\.acme\\.example.',
      ],
    ],
    [
      'methods and headers',
      setup(),
      setup({ allowMethods: ['GET', 'DELETE'], allowHeaders: ['X-One', 'X-New'] }),
      {},
      [
        proved[0] ?? '',
        'Newly allowed methods: DELETE. Nothing else (proved).',
        'Newly allowed headers: X-New. Nothing else (proved).',
        proved[1] ?? '',
        'Newly refused methods: PUT. Nothing else (proved).',
        'Newly refused headers: X-Two. Nothing else (proved).',
        'Allowed Methods: added DELETE; removed PUT.',
        'Allow Headers: added X-New; removed X-Two.',
      ],
    ],
    [
      'a star that means any header',
      setup(),
      setup({ allowHeaders: ['X-One', 'X-Two', '*'] }),
      { 'header-star': 'any-header' },
      [
        proved[0] ?? '',
        'Newly allowed headers, for example: *, x-any, x-other.',
        proved[1] ?? '',
        'Allow Headers: added *.',
      ],
    ],
    [
      'a name in another case, where case does not count',
      setup(),
      setup({ allowHeaders: ['x-one', 'X-Two'] }),
      {},
      [...proved, 'Allow Headers: added x-one; removed X-One.'],
    ],
    [
      'a name in another case, where it counts',
      setup(),
      setup({ allowHeaders: ['x-one', 'X-Two'] }),
      { 'header-case': 'exact' },
      [
        proved[0] ?? '',
        'Newly allowed headers: x-one. Nothing else (proved).',
        proved[1] ?? '',
        'Newly refused headers: X-One. Nothing else (proved).',
        'Allow Headers: added x-one; removed X-One.',
      ],
    ],
    [
      'what only responses show',
      setup(),
      setup({
        allowMethods: ['PUT', 'GET'],
        exposeHeaders: [],
        allowCredentials: false,
        maxAge: null,
      }),
      {},
      [
        ...proved,
        'Allowed Methods: another order.',
        'Expose Headers: removed X-Seen.',
        'Allow Credentials: off, was on.',
        'Max Age: left out, was 600.',
      ],
    ],
    [
      'what nobody is answered',
      setup({ allowedOrigins: [] }),
      setup({ allowedOrigins: ['https://a.io/'], allowMethods: ['DELETE'] }),
      {},
      [
        'Every request is answered as before (proved).',
        'Allowed Origins: added https://a.io/.',
        'Allowed Methods: added DELETE; removed GET, PUT.',
      ],
    ],
    [
      'applications',
      setup({}, { applications: [application(), application({ name: 'Old' })] }),
      setup(
        {},
        { applications: [application({ isSuspended: true }), application({ name: 'New' })] },
      ),
      { 'suspended-apps': 'do-not-count' },
      [
        'Every request is answered as before (proved).',
        'Application New was added.',
        'Application Old was removed.',
        'Application Partner: now suspended.',
      ],
    ],
    [
      'the only application',
      setup({}, { applications: [application()] }),
      setup({}, { applications: [application({ associated: false, jsOrigins: [] })] }),
      {},
      [
        proved[0] ?? '',
        'Newly refused: https://partner.example. Nothing else (proved).',
        'Application Partner: JavaScript origins removed https://partner.example; no longer associated with the API.',
      ],
    ],
    [
      'a policy where there was none',
      noPolicy(),
      setup(),
      {},
      [
        'There was no CORS policy before.',
        proved[0] ?? '',
        'Newly refused, for example: https://evil.example, https://evil.com, null.',
        'Newly refused methods, for example: DELETE, PATCH, QUERY, X-ANY.',
        'Newly refused headers, for example: x-any, x-other.',
      ],
    ],
    [
      'the native service',
      setup(),
      setup({}, { nativeResponse: { status: 204, statusText: 'No Content', headers: [] } }),
      {},
      [...proved, 'The native service answers otherwise.'],
    ],
    [
      'an expression that is not known here',
      setup(),
      setup({ allowedOrigins: [own, '\\N{DIGIT ONE}'] }),
      {},
      [
        'Not decided: no origin was found that is newly let in, but that there is none is not proved.',
        proved[1] ?? '',
        'Allowed Origins: added \\N{DIGIT ONE}.',
      ],
    ],
  ])('%s', (_, before, after, readings, said) => {
    expect(words(compare(before, after, readings))).toEqual(said);
  });

  it('where it came from is said, with a request that shows it', () => {
    const after = setup({ allowedOrigins: [own, 'https://a\\.io'] });
    expect(compare(setup(), after).newlyLetIn.origins.shown).toEqual([
      {
        value: 'https://a.io',
        request: { method: 'GET', headers: [['Origin', 'https://a.io']] },
        letInAs: 'request-2',
        refusedAs: 'request-1',
        places: { policy: 1, application: null },
      },
    ]);
  });
});

const some = (names: readonly string[]) =>
  fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 });

const anySetup: fc.Arbitrary<Setup> = fc
  .record({
    allowedOrigins: fc.array(regularEntry, { maxLength: 2 }),
    allowMethods: some(['GET', 'PUT', 'put', '*', 'A B']),
    allowHeaders: some(['X-A', 'x-a', 'X-B', '*', 'Content-Type']),
    exposeHeaders: some(['X-A']),
    maxAge: fc.constantFrom(null, 0, 600),
    jsOrigins: fc.array(fc.constantFrom('https://a', 'http://b', 'https://a.b'), { maxLength: 1 }),
    isSuspended: fc.boolean(),
    isNone: fc.constantFrom(false, false, false, false, false, false, true),
  })
  .map(({ jsOrigins, isSuspended, isNone, ...fields }) => {
    const applications = [application({ jsOrigins, isSuspended })];
    return isNone ? noPolicy() : setup(fields, { applications });
  });

/** Half of the pairs have most in common. */
const pair = fc.oneof(
  fc.tuple(anySetup, anySetup),
  fc
    .tuple(anySetup, anySetup)
    .map(([one, other]): [Setup, Setup] => [
      one,
      one.policy && other.policy
        ? { ...one, policy: { ...one.policy, allowedOrigins: other.policy.allowedOrigins } }
        : other,
    ]),
);

const readings = fc.record(
  Object.fromEntries(
    Object.entries(readingAlternatives).map(([id, all]) => [id, fc.constantFrom(...all)]),
  ),
) as unknown as fc.Arbitrary<Readings>;

const preflights = (origin: string): HttpRequest[] =>
  ['GET', 'put', 'DELETE'].flatMap((method) =>
    [null, 'x-a', 'x-b', 'x-c,content-type'].map((names) => ({
      method: 'OPTIONS',
      headers: [
        ['Origin', origin] as const,
        ['Access-Control-Request-Method', method] as const,
        ...(names === null ? [] : [['Access-Control-Request-Headers', names] as const]),
      ],
    })),
  );

const probes: readonly HttpRequest[] = [
  { method: 'GET', headers: [] },
  ...origins
    .filter((_, at) => at % 23 === 0)
    .flatMap((origin) => [
      { method: 'GET', headers: [['Origin', origin] as const] },
      ...preflights(origin),
    ]),
];

describe('of any two setups', () => {
  it('all that is shown is so, and what is proved holds for every probe', () => {
    let same = 0;
    fc.assert(
      fc.property(pair, readings, ([before, after], how) => {
        const { same: isSame, newlyLetIn, newlyRefused } = compare(before, after, how);
        const kind = (one: Setup, request: HttpRequest) =>
          outcomeTraits[evaluate(one, request, how).outcome].kind;
        for (const { request } of shownIn(newlyLetIn)) {
          expect([kind(before, request), kind(after, request)]).toEqual([
            'refused',
            expect.not.stringMatching('refused|undecided'),
          ]);
        }
        for (const { request } of shownIn(newlyRefused)) {
          expect([kind(after, request), kind(before, request)]).toEqual([
            'refused',
            expect.not.stringMatching('refused|undecided'),
          ]);
        }
        if (isSame) same += 1;
        for (const request of probes) {
          const [was, is] = [before, after].map((one) => evaluate(one, request, how));
          if (isSame) expect(is?.response).toEqual(was?.response);
          const refusal = was && is ? kind(after, request) === 'refused' : false;
          if (refusal && kind(before, request) !== 'refused')
            expect(isNothing(newlyRefused)).toBe(false);
          if (!refusal && kind(before, request) === 'refused')
            expect(isNothing(newlyLetIn)).toBe(false);
        }
      }),
      { numRuns: Number(process.env['RUNS'] ?? 2000) / 20, seed: 5 },
    );
    expect(same).toBeGreaterThan(5);
  });
});

const gainsOf = ({ origins: one, methods, headers }: Access): Gain[] => [one, methods, headers];
const shownIn = (access: Access) => gainsOf(access).flatMap(({ shown }) => shown);
const isNothing = (access: Access): boolean =>
  gainsOf(access).every(({ shown, nothingElse }) => shown.length === 0 && nothingElse);
