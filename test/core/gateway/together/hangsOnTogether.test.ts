import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, type Answer } from '#core/gateway/evaluate.ts';
import {
  defaultReadings,
  readingAlternatives,
  readingIds,
  type ReadingId,
  type Readings,
} from '#core/gateway/readings.ts';
import { hangsOnTogether } from '#core/gateway/together/hangsOnTogether.ts';
import type { Verdict } from '#core/gateway/verdict.ts';
import type { HttpRequest } from '#core/http/message.ts';
import { evaluator } from '#core/gateway/evaluator.ts';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';
import type { Setup } from '#core/setup/setup.ts';
import { application, noPolicy, preflight, request, setup } from '../../../helpers/setups.ts';

const told = ({ hangsOnTogether }: Answer): string[] =>
  hangsOnTogether.map(({ readings, outcome }) => {
    const choices = Object.entries(readings).map(([id, alternative]) => `${id}=${alternative}`);
    return `${choices.join(' + ')}: ${outcome}`;
  });

const from = (origin: string) => request('GET', { Origin: origin });
const shop = 'https://shop.example';
const lured = from('http://my-site.example.evil.example');
const suspended = (...jsOrigins: string[]) => ({
  applications: [application({ jsOrigins, isSuspended: true })],
});

describe('an answer depends together', () => {
  it.each<[string, Setup, HttpRequest, Partial<Readings>, string[]]>([
    ['on nothing, when it is a plain refusal', setup(), from('null'), {}, []],
    ['on nothing without a policy', noPolicy(), request('OPTIONS'), {}, []],
    ['on nothing without an Origin', setup({ allowedOrigins: ['*'] }), request('GET'), {}, []],
    [
      'on two readings of Allowed Origins',
      setup({ allowedOrigins: ['http://my-site.example'] }),
      lured,
      {},
      ['regex-entries=every-entry + regex-anchoring=anywhere: request-2'],
    ],
    [
      'on two, of which one is pinned: then on the other alone',
      setup({ allowedOrigins: ['http://my-site.example'] }),
      lured,
      { 'regex-entries': 'every-entry' },
      [],
    ],
    [
      'on an application and on how Origins are compared',
      setup({}, suspended('https://Partner.example')),
      from('https://partner.example'),
      { 'suspended-apps': 'do-not-count' },
      ['origin-case=case-insensitive + suspended-apps=count: request-3'],
    ],
    [
      'on two of the headers',
      setup(),
      preflight(shop, 'GET', 'accept, x-one'),
      { 'header-case': 'exact' },
      ['header-case=case-insensitive + safelisted-headers=always-pass: preflight-4'],
    ],
    [
      'on two that refuse: each alone leaves another entry that matches',
      setup({ allowedOrigins: ['*', 'https://s.*'] }),
      from(shop),
      {},
      ['regex-entries=r-prefix + origin-star=never-matches: request-1'],
    ],
    [
      'on two, where an application allows it then',
      setup({ allowedOrigins: ['*', 'https://s.*'] }, suspended(shop)),
      from(shop),
      {},
      ['regex-entries=r-prefix + origin-star=never-matches: request-3'],
    ],
    [
      'on three',
      setup({ allowedOrigins: ['*', 'https://s.*', 'https://SHOP.example'] }),
      from(shop),
      { 'origin-case': 'case-insensitive' },
      ['regex-entries=r-prefix + origin-star=never-matches + origin-case=exact: request-1'],
    ],
  ])('%s', (_, setup, request, pinned, expected) => {
    expect(told(evaluate(setup, request, pinned))).toEqual(expected);
  });

  it('beside readings that change it alone, which are in none of the sets', () => {
    const answer = evaluate(setup({ allowedOrigins: ['*', 'https://s.*'] }), from(shop));
    expect(answer.hangsOn.map(({ reading }) => reading)).toEqual(['vary']);
    expect(answer.hangsOnTogether).toHaveLength(1);
  });

  it('as foretold: pinning the set gives its answer, and pinning less of it this one', () => {
    const of = setup({ allowedOrigins: ['http://my-site.example'] });
    const answer = evaluate(of, lured);
    for (const { readings, outcome, response } of answer.hangsOnTogether) {
      expect(evaluate(of, lured, readings)).toMatchObject({ outcome, response });
      for (const id of Object.keys(readings) as ReadingId[]) {
        const less = { ...readings, [id]: defaultReadings[id] };
        expect(evaluate(of, lured, less).outcome).toBe(answer.outcome);
      }
    }
  });
});

describe('what is tried', () => {
  const base: Verdict = { outcome: 'request-1', response: null, steps: [] };
  const groups: ReadingId[][] = [
    ['regex-entries', 'regex-anchoring', 'origin-star'],
    ['method-case', 'method-star'],
  ];

  it('every combination in a group but those of one reading, and none across groups', () => {
    const tried: string[] = [];
    hangsOnTogether(base, defaultReadings, [], groups, (readings) => {
      const changed = readingIds.filter((id) => readings[id] !== defaultReadings[id]);
      tried.push(changed.map((id) => readings[id]).join());
      return base;
    });
    expect(tried).toEqual([
      ...['every-entry,anywhere', 'r-prefix,anywhere'],
      ...['every-entry,never-matches', 'r-prefix,never-matches', 'anywhere,never-matches'],
      ...['every-entry,anywhere,never-matches', 'r-prefix,anywhere,never-matches'],
      'case-insensitive,any-method',
    ]);
  });

  it('nothing that has in it what changes the answer already', () => {
    const alone = [{ ...base, reading: 'origin-star', alternative: 'never-matches' } as const];
    const found = hangsOnTogether(base, defaultReadings, alone, groups, (readings) =>
      readings['regex-anchoring'] === 'anywhere' ? { ...base, outcome: 'request-2' } : base,
    );
    expect(found.map(({ readings }) => Object.values(readings).join())).toEqual([
      'every-entry,anywhere',
      'r-prefix,anywhere',
    ]);
  });
});

describe('with thousands of entries', () => {
  it('no expression is tried twice on one Origin', () => {
    let steps = 0;
    const judge = evaluator((source) => {
      const compiled = compileJavaRegex(source);
      if (!compiled.ok) return compiled;
      const { matches, find } = compiled.value;
      const counted =
        (test: typeof matches): typeof matches =>
        (...args) => (steps++, test(...args));
      return { ok: true, value: { matches: counted(matches), find: counted(find) } };
    });
    const allowedOrigins = Array.from({ length: 2000 }, (_, i) => `https://[a-z]+${i}\\.example`);
    expect(judge(setup({ allowedOrigins }), from(shop)).hangsOnTogether).toEqual([]);
    // As a whole value and anywhere; whether also entries of the form of an origin are is all one.
    expect(steps).toBe(4000);
  });
});

const origins = ['https://a.example', 'https://A.example', 'http://gw.example', 'null'];
const entries = fc.constantFrom(...origins, '*', 'https://.', 'r:https', '[a-z]', 'a.example', '(');
const methods = fc.constantFrom('GET', 'put', 'PUT', '*');
const names = fc.constantFrom('X-One', 'x-one', 'Accept', '*');
const subset = <T>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 3 });

const setups: fc.Arbitrary<Setup> = fc
  .record({
    allowedOrigins: subset(entries),
    allowHeaders: subset(names),
    exposeHeaders: subset(names),
    allowMethods: subset(methods),
    allowCredentials: fc.boolean(),
    maxAge: fc.constantFrom(null, 5),
    jsOrigins: subset(fc.constantFrom(...origins)),
    isSuspended: fc.boolean(),
    native: fc.constantFrom('Vary', 'Access-Control-Allow-Origin', 'X'),
  })
  .map(({ jsOrigins, isSuspended, native, ...policy }) => ({
    policy,
    applications: [application({ jsOrigins, isSuspended })],
    nativeResponse: { status: 200, statusText: 'OK', headers: [[native, 'Origin']] },
  }));

const requests: fc.Arbitrary<HttpRequest> = fc
  .record({
    method: fc.constantFrom('GET', 'OPTIONS', 'OPTIONS'),
    origin: fc.constantFrom(...origins, 'https://axexample', null),
    asked: fc.option(methods),
    names: subset(fc.constantFrom('x-one', 'accept', 'x-two')),
  })
  .map(({ method, origin, asked, names }) => ({
    method,
    headers: [
      ['Host', 'gw.example'] as const,
      ...(origin === null ? [] : [['Origin', origin] as const]),
      ...(asked === null ? [] : [['Access-Control-Request-Method', asked] as const]),
      ...(names.length ? [['Access-Control-Request-Headers', names.join()] as const] : []),
    ],
  }));

const anyReadings = fc.record(
  Object.fromEntries(readingIds.map((id) => [id, fc.constantFrom(...readingAlternatives[id])])),
) as unknown as fc.Arbitrary<Readings>;

describe('of all combinations of all readings', () => {
  it('each that changes the answer has a hinge or a set in it, and each of those changes it', () => {
    fc.assert(
      fc.property(setups, requests, anyReadings, anyReadings, (setup, request, now, other) => {
        const answer = evaluate(setup, request, now);
        const elsewhere = evaluate(setup, request, other);
        const same =
          elsewhere.outcome === answer.outcome &&
          JSON.stringify(elsewhere.response) === JSON.stringify(answer.response);
        const sets = [
          ...answer.hangsOn.map(({ reading, alternative }) => [[reading, alternative]]),
          ...answer.hangsOnTogether.map(({ readings }) => Object.entries(readings)),
        ];
        const covers = sets.some((set) =>
          set.every(([id, alternative]) => other[id as ReadingId] === alternative),
        );
        if (!same) expect(covers).toBe(true);
        for (const { readings, outcome, response } of answer.hangsOnTogether) {
          const pinned = evaluate(setup, request, { ...now, ...readings });
          expect([pinned.outcome, pinned.response]).toEqual([outcome, response]);
          expect(Object.keys(readings).length).toBeGreaterThan(1);
        }
      }),
      { seed: 9, numRuns: 1500 },
    );
  });
});
