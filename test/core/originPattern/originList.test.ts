import { describe, expect, it } from 'vitest';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';
import { OriginEntries } from '#core/originPattern/originEntries.ts';
import { OriginList } from '#core/originPattern/originList.ts';
import { RegexPool } from '#core/originPattern/regexPool.ts';
import type { Interpretation } from '#core/originPattern/interpretation.ts';

const usual: Interpretation = {
  'regex-entries': 'unless-origin-form',
  'regex-anchoring': 'whole-value',
  'origin-star': 'any-origin',
  'origin-case': 'exact',
};

const match = (entries: string[], origin: string, how: Partial<Interpretation> = {}) =>
  new OriginList(new OriginEntries(entries, new RegexPool(compileJavaRegex)), {
    ...usual,
    ...how,
  }).match(origin);

const allowed = (index: number, kind: string) => ({ verdict: 'allowed', index, kind });
const refused = { verdict: 'refused' };
const a = 'https://a.example';

describe('OriginList', () => {
  it.each([
    ['an empty list', [], refused],
    ['a literal', [a], allowed(0, 'literal')],
    ['the first of equal literals', ['https://b.example', a, a], allowed(1, 'literal')],
    ['a star', ['*'], allowed(0, 'any')],
    ['a literal before a star', [a, '*'], allowed(0, 'literal')],
    ['a star before a literal', ['*', a], allowed(0, 'any')],
    ['a regex', ['https://[a-c]\\.example'], allowed(0, 'regex')],
    ['a regex before a literal', ['https://.\\.example', a], allowed(0, 'regex')],
    ['a literal before a regex', [a, 'https://.\\.example'], allowed(0, 'literal')],
    ['a regex that matches only a part', ['a\\.example'], refused],
    [
      'a dot of a literal, which is only a dot',
      ['https://axexample'.replace('x', '.')],
      allowed(0, 'literal'),
    ],
    ['an invalid regex, passed over', ['https://(a', a], allowed(1, 'literal')],
    ['an invalid regex alone', ['https://(a'], refused],
    ['an entry with a slash at its end', [`${a}/`], refused],
  ] as const)('%s', (_, entries, expected) => {
    expect(match([...entries], a)).toEqual(expected);
  });

  it('reads a dot in an origin as any character when every entry is also a regex', () => {
    const how = { 'regex-entries': 'every-entry' } as const;
    expect(match(['https://a.example'], 'https://axexample', how)).toEqual(allowed(0, 'regex'));
    expect(match(['https://a.example'], 'https://axexamples', how)).toEqual(refused);
    expect(
      match(['a.example'], 'https://axexample', { ...how, 'regex-anchoring': 'anywhere' }),
    ).toEqual(allowed(0, 'regex'));
  });

  describe('with an entry that spends its budget', () => {
    const costly = '.*.*.*.*.*.*=';
    const long = 'a'.repeat(2000);

    it.each([
      ['alone', ['x', costly], { verdict: 'undecided', index: 1, reason: 'budget' }],
      ['before a regex that matches', [costly, '.*'], allowed(1, 'regex')],
      ['behind a regex that matches', ['.*', costly], allowed(0, 'regex')],
      ['before a star', [costly, '*'], allowed(1, 'any')],
    ] as const)('%s', (_, entries, expected) => {
      expect(match([...entries], long)).toEqual(expected);
    });

    it('shares one budget with all the others', () => {
      const spent: number[] = [];
      const pool = new RegexPool(() => ({
        ok: true,
        value: {
          find: () => false,
          matches: (_, budget = { left: 0 }) => {
            spent.push(budget.left);
            budget.left = 0;
            return 'budget';
          },
        },
      }));
      const entries = Array.from({ length: 300 }, (_, i) => `a{${i}}`);
      expect(new OriginList(new OriginEntries(entries, pool), usual).match('a')).toMatchObject({
        index: 0,
        reason: 'budget',
      });
      expect(spent).toHaveLength(300);
      expect(spent.at(-1)).toBe(1000);
      expect(spent.reduce((sum, steps) => sum + steps)).toBeLessThan(2_400_000);
    });
  });

  it('finds the last of 10,000 literals', () => {
    const entries = Array.from({ length: 10_000 }, (_, i) => `https://o${i}.example`);
    expect(match(entries, 'https://o9999.example')).toEqual(allowed(9999, 'literal'));
    expect(match(entries, 'https://p9999xexample', { 'regex-entries': 'every-entry' })).toEqual(
      refused,
    );
  });
});
