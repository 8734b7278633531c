import { describe, expect, it } from 'vitest';
import { originDifference } from '#core/difference/originDifference.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import { withPinned, type Readings } from '#core/gateway/readings.ts';
import type { Setup } from '#core/setup/setup.ts';
import { application, noPolicy, setup } from '../../helpers/setups.ts';

const lists = (allowedOrigins: readonly string[], jsOrigins: readonly string[] = []): Setup =>
  setup({ allowedOrigins }, { applications: [application({ jsOrigins })] });

const ask = (one: Setup, other: Setup, readings: Partial<Readings> = {}) =>
  originDifference(one, other, { evaluate, readings: withPinned(readings) });

const shop = 'https://shop.example';

describe('an Origin that one list lets in and another does not', () => {
  it.each<[string, readonly string[], readonly string[], string]>([
    ['an entry more', [shop, 'https://a.example'], [shop], 'https://a.example'],
    ['any origin', ['*'], [shop], 'https://evil.example'],
    ['an open start', ['https://.*acme\\.example'], [shop], 'https://evilacme.example'],
    [
      'a dot that is not escaped',
      ['https://a.b\\.example'],
      ['https://a\\.b\\.example'],
      'https://a-b.example',
    ],
    ['a port', ['https://a\\.io(:[0-9]+)?'], ['https://a\\.io'], 'https://a.io:3000'],
    ['one of many', ['https://[ab]\\.io'], ['https://a.io'], 'https://b.io'],
    ['null', ['null|https://a\\.io'], ['https://a\\.io'], 'null'],
    ['an IPv6 address', ['https://.*'], ['https://[^\\[].*'], 'https://[::1]'],
    ['another scheme', ['.*'], ['null|https?://.*'], 'capacitor://localhost'],
    [
      'what a look-ahead keeps out',
      ['https://.*\\.acme\\.example'],
      ['https://(?!evil).*\\.acme\\.example'],
      'https://evil.acme.example',
    ],
  ])('%s', (_, one, other, witness) => {
    expect(ask(lists(one), lists(other))).toEqual({ witness });
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['the same entries in another order', [shop, 'https://a\\.io'], ['https://a\\.io', shop]],
    ['the same in other words', ['https?://a\\.io'], ['http://a\\.io', 'https://(?:a)[.]io']],
    ['whatever there is', ['.*', shop], ['*']],
    ['only what no browser sends', ['https://a.io/', 'https://A\\.io', 'https://a\\.io:443'], []],
    ['what Java refuses', ['https://(a'], []],
    ['some names of a pattern', ['https://(a|b)\\.io', 'https://c.io'], ['https://[a-z]\\.io']],
    [
      'nothing that is not in either of two',
      ['https://[a-d]\\.io'],
      ['https://[ab]\\.io', 'https://[cd]\\.io'],
    ],
    ['two literals for one pattern', ['https://[ab]\\.io'], ['https://a.io', 'https://b.io']],
  ])('none: %s', (_, one, other) => {
    expect(ask(lists(one), lists(other))).toBe('none');
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['a back reference', ['https://(a|b)\\1\\.io'], ['https://aa\\.io', 'https://bb\\.io']],
    ['what is not supported', ['\\N{DIGIT ONE}'], [shop]],
    ['what is not supported on the other side', ['https://a\\.io'], ['\\N{DIGIT ONE}']],
    ['an expression that is too long to be read', [`https://${'a?'.repeat(11_000)}\\.io`], [shop]],
  ])('not proved: %s', (_, one, other) => {
    expect(ask(lists(one), lists(other))).toBe('not-proved');
  });
});

describe('with the readings and the applications', () => {
  const suspended = (isSuspended: boolean) =>
    setup(
      { allowedOrigins: [] },
      { applications: [application({ jsOrigins: [shop], isSuspended })] },
    );

  it.each<[string, Setup, Setup, Partial<Readings>, ReturnType<typeof originDifference>]>([
    ['an application lets in', lists([], [shop]), lists([]), {}, { witness: shop }],
    ['or the policy, all the same', lists([], [shop]), lists([shop]), {}, 'none'],
    ['an expression there is literal', lists([], ['https://[ab]\\.io']), lists([]), {}, 'none'],
    ['suspended, and it counts', suspended(false), suspended(true), {}, 'none'],
    [
      'suspended, and it does not count',
      suspended(false),
      suspended(true),
      { 'suspended-apps': 'do-not-count' },
      { witness: shop },
    ],
    [
      'a star that never matches',
      lists(['*']),
      lists([]),
      { 'origin-star': 'never-matches' },
      'none',
    ],
    [
      'found anywhere',
      lists(['a\\.io']),
      lists(['https?://a\\.io']),
      { 'regex-anchoring': 'anywhere' },
      { witness: 'https://evila.io' },
    ],
    ['as a whole', lists(['a\\.io']), lists([]), {}, 'none'],
    ['upper case in an entry', lists(['https://A.io']), lists([]), {}, 'none'],
    [
      'upper case that does not count',
      lists(['https://A.io']),
      lists([]),
      { 'origin-case': 'case-insensitive' },
      { witness: 'https://a.io' },
    ],
    [
      'only with r:',
      lists(['https://[ab]\\.io']),
      lists([]),
      { 'regex-entries': 'r-prefix' },
      'none',
    ],
    [
      'every entry an expression',
      lists([shop]),
      lists(['https://shop[.]example']),
      { 'regex-entries': 'every-entry' },
      { witness: 'https://shop-example' },
    ],
    [
      'no policy refuses nobody',
      noPolicy(),
      lists([shop]),
      {},
      { witness: 'https://evil.example' },
    ],
    ['nobody is refused without one', lists(['.*']), noPolicy(), {}, 'none'],
  ])('%s', (_, one, other, readings, difference) => {
    expect(ask(one, other, readings)).toEqual(difference);
  });
});

describe('however long the lists are', () => {
  const many = Array.from({ length: 10_000 }, (_, at) => `https://app-${at}.acme.example`);

  it.each<[string, readonly string[], readonly string[], ReturnType<typeof originDifference>]>([
    ['one literal more', [...many, shop], many, { witness: shop }],
    ['literals of one pattern', many, ['https://app-[0-9]{1,4}\\.acme\\.example'], 'none'],
    [
      'a pattern for all of them',
      ['https://app-[0-9]{1,4}\\.acme\\.example'],
      many,
      { witness: 'https://app-00.acme.example' },
    ],
  ])('%s', (_, one, other, difference) => {
    expect(ask(lists(one), lists(other))).toEqual(difference);
  });

  it('it gives up at last', () => {
    const twin = (end: string) => Array.from({ length: 60 }, (_, at) => `.*${at}.{9,40}${end}.{9}`);
    expect(ask(lists(twin('ab')), lists(twin('a[bc]')))).toBe('not-proved');
  });
});
