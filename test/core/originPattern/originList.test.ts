import { describe, expect, it } from 'vitest';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';
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
  new OriginList(entries, { ...usual, ...how }, new RegexPool(compileJavaRegex)).match(origin);

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

  it('gives up on an entry that spends its budget, and says which', () => {
    const catastrophic = '.*.*.*.*.*.*=';
    const long = 'a'.repeat(2000);
    expect(match(['x', catastrophic, '.*'], long)).toEqual({
      verdict: 'undecided',
      index: 1,
      reason: 'budget',
    });
    expect(match([catastrophic, '*'], long)).toEqual(allowed(1, 'any'));
  });

  it('finds the last of 10,000 literals', () => {
    const entries = Array.from({ length: 10_000 }, (_, i) => `https://o${i}.example`);
    expect(match(entries, 'https://o9999.example')).toEqual(allowed(9999, 'literal'));
    expect(match(entries, 'https://p9999xexample', { 'regex-entries': 'every-entry' })).toEqual(
      refused,
    );
  });
});
