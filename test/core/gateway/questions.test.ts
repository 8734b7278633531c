import { describe, expect, it } from 'vitest';
import type { Facts } from '#core/gateway/facts.ts';
import type { CompiledPolicy } from '#core/gateway/compiledPolicy.ts';
import { PolicyCache } from '#core/gateway/policyCache.ts';
import {
  headersAllowed,
  headersPresent,
  methodAllowed,
  methodPresent,
  originInApplication,
  originInPolicy,
  originPresent,
} from '#core/gateway/questions.ts';
import { defaultReadings, type Readings } from '#core/gateway/readings.ts';
import type { Reply, Step } from '#core/gateway/step.ts';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';
import type { CorsPolicy } from '#core/setup/setup.ts';
import { application, setup } from '../../helpers/setups.ts';

const shop = 'https://shop.example';
const unsupported = String.raw`\N{DIGIT ONE}`;

function compiled(
  change: Partial<CorsPolicy> = {},
  readings: Partial<Readings> = {},
): CompiledPolicy {
  const cache = new PolicyCache(compileJavaRegex);
  const given = setup(change, { applications: [application()] });
  return cache.of(given, { ...defaultReadings, ...readings }) as CompiledPolicy;
}

const facts = (change: Partial<Facts>): Facts => ({
  origin: null,
  requestMethod: null,
  requestHeaders: null,
  ...change,
});

const reply = (change: Partial<Reply>): Reply => ({
  answer: 'no',
  subject: null,
  against: null,
  matched: null,
  refused: [],
  undecided: null,
  ...change,
});

describe('whether a header is present', () => {
  const three = facts({ origin: 'o', requestMethod: 'm', requestHeaders: '' });
  it.each([
    ['Origin', originPresent, 'o'],
    ['Access-Control-Request-Method', methodPresent, 'm'],
    ['Access-Control-Request-Headers, though empty', headersPresent, ''],
  ])('%s', (_, ask, subject) => {
    expect(ask(compiled(), three)).toEqual(reply({ answer: 'yes', subject }));
    expect(ask(compiled(), facts({}))).toEqual(reply({}));
  });
});

describe('whether an Origin that is exempt is present', () => {
  it.each([
    ['the one', 'o', reply({ subject: 'o', against: ['p', 'o'] })],
    ['another', 'x', reply({ answer: 'yes', subject: 'x' })],
    ['none', null, reply({})],
  ])('%s', (_, origin, expected) => {
    expect(originPresent(compiled(), facts({ origin, exempt: ['p', 'o'] }))).toEqual(expected);
  });
});

describe('whether the policy allows the Origin', () => {
  const ask = (allowedOrigins: string[], origin: string | null = shop) =>
    originInPolicy(compiled({ allowedOrigins }), facts({ origin }));

  it.each([
    ['a literal', ['https://a.example', shop], shop, 1, 'literal'],
    ['a regular expression', ['https://s.*'], 'https://s.*', 0, 'regex'],
    ['a star', ['*'], '*', 0, 'any'],
  ])('yes, by %s', (_, against, entry, index, kind) => {
    expect(ask(against)).toEqual(
      reply({
        answer: 'yes',
        subject: shop,
        against,
        matched: { entry, index, kind } as Reply['matched'],
      }),
    );
  });

  it.each([
    ['another origin', ['https://a.example']],
    ['an invalid regular expression', ['(']],
    ['an empty list', []],
  ])('no, by %s', (_, against) => {
    expect(ask(against)).toEqual(reply({ subject: shop, against }));
  });

  it('not known, by an entry that cannot be judged', () => {
    const against = ['https://a.example', unsupported];
    expect(ask(against)).toEqual(
      reply({
        answer: 'undecided',
        subject: shop,
        against,
        undecided: { entry: unsupported, index: 1, reason: 'not-supported' },
      }),
    );
  });

  it('takes an absent Origin as empty, which is never reached', () => {
    expect(ask([shop], null)).toEqual(reply({ subject: '', against: [shop] }));
  });
});

describe('whether an application allows the Origin', () => {
  const against = ['https://partner.example'];
  const undecided = { entry: unsupported, index: 0, reason: 'not-supported' } as const;
  const doubtful: Step = {
    ...reply({ answer: 'undecided', undecided }),
    id: 'request/origin-in-policy',
    table: 'request',
    number: 2,
    leadsTo: 3,
  };
  const ask = (origin: string, before?: Step) =>
    originInApplication(compiled(), facts({ origin }), before);
  const partner = {
    entry: against[0],
    index: 0,
    kind: 'literal',
    application: 'Partner',
    applicationIndex: 0,
  };

  it.each([
    ['its own', against[0], undefined, { answer: 'yes', matched: partner }],
    ['its own, after a doubt', against[0], doubtful, { answer: 'yes', matched: partner }],
    ['another', shop, undefined, { answer: 'no' }],
    ['another, after a doubt', shop, doubtful, { answer: 'undecided', undecided }],
  ] as [string, string, Step | undefined, Partial<Reply>][])(
    '%s',
    (_, origin, before, expected) => {
      expect(ask(origin, before)).toEqual(reply({ subject: origin, against, ...expected }));
    },
  );
});

describe('whether the method is allowed', () => {
  it.each([
    ['GET', {}, 'yes'],
    ['DELETE', {}, 'no'],
    ['get', {}, 'no'],
    ['get', { 'method-case': 'case-insensitive' }, 'yes'],
    ['GET, PUT', {}, 'no'],
    ['', {}, 'no'],
  ] as const)('%j under %o: %s', (method, readings, answer) => {
    expect(methodAllowed(compiled({}, readings), facts({ requestMethod: method }))).toEqual(
      reply({ answer, subject: method, against: ['GET', 'PUT'] }),
    );
  });
});

describe('whether the headers are allowed', () => {
  it.each([
    ['X-One', {}, []],
    ['x-one , X-TWO', {}, []],
    ['', {}, []],
    ['x-one', { 'header-case': 'exact' }, ['x-one']],
    ['X-Three,X-One,x-four', {}, ['X-Three', 'x-four']],
    ['content-type', {}, ['content-type']],
    [
      'content-type, ACCEPT, authorization',
      { 'safelisted-headers': 'always-pass' },
      ['authorization'],
    ],
    // Simple headers have no case, whatever the list has.
    ['CONTENT-LANGUAGE', { 'safelisted-headers': 'always-pass', 'header-case': 'exact' }, []],
    ['accept-language', { 'safelisted-headers': 'always-pass' }, []],
  ] as const)('%j under %o, all but %j', (names, readings, refused) => {
    expect(headersAllowed(compiled({}, readings), facts({ requestHeaders: names }))).toEqual(
      reply({
        answer: refused.length ? 'no' : 'yes',
        subject: names,
        against: ['X-One', 'X-Two'],
        refused,
      }),
    );
  });
});
