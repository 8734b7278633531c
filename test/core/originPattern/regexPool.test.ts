import { describe, expect, it, vi } from 'vitest';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';
import { notYetLoaded } from '#core/originPattern/notYetLoaded.ts';
import { RegexPool, type RegexVerdict } from '#core/originPattern/regexPool.ts';

const a = 'https://a.example';

describe('what becomes of a regular expression', () => {
  it.each([
    ['the whole Origin', 'https://.*', a, true, true],
    ['a part of it', 'a\\.ex', a, false, true],
    ['none of it', 'b\\.ex', a, false, false],
    ['an empty Origin', '.*', '', true, true],
    ['an empty expression', '', a, false, true],
    ['invalid: it admits nothing', '(', '(', false, false],
    [
      'beyond the engine: it is not judged',
      String.raw`\N{DIGIT ONE}`,
      a,
      'not-supported',
      'not-supported',
    ],
    ['endless: its budget is spent', '.*.*.*.*.*.*=', 'a'.repeat(2000), 'budget', 'budget'],
  ] as [string, string, string, RegexVerdict, RegexVerdict][])(
    '%s',
    (_, source, origin, whole, anywhere) => {
      const pool = new RegexPool(compileJavaRegex);
      expect(pool.test(source, origin, 'whole-value')).toBe(whole);
      expect(pool.test(source, origin, 'anywhere')).toBe(anywhere);
      // Neither is taken for the other.
      expect(pool.test(source, origin, 'whole-value')).toBe(whole);
    },
  );
});

/** An engine that counts what it does. */
function counting() {
  const done: string[] = [];
  const pool = new RegexPool((source) => {
    done.push(`compile ${source}`);
    const judge = (how: string) => (origin: string) => {
      done.push(`${how} ${origin}`);
      return origin === 'a';
    };
    return { ok: true, value: { matches: judge('matches'), find: judge('find') } };
  });
  return { pool, done };
}

describe('what is done once', () => {
  it('compiling, when first asked', () => {
    const { pool, done } = counting();
    expect(done).toEqual([]);
    for (const origin of ['a', 'b', 'c']) pool.test('x', origin, 'whole-value');
    pool.test('y', 'a', 'whole-value');
    expect(done.filter((what) => what.startsWith('compile'))).toEqual(['compile x', 'compile y']);
  });

  it('compiling, also of what does not compile', () => {
    const compile = vi.fn(compileJavaRegex);
    const pool = new RegexPool(compile);
    pool.test('(', 'a', 'whole-value');
    pool.test('(', 'b', 'anywhere');
    expect(compile).toHaveBeenCalledOnce();
  });

  it('judging an Origin that is asked again, in each way', () => {
    const { pool, done } = counting();
    const asked = (['whole-value', 'anywhere', 'whole-value', 'anywhere'] as const).map((how) =>
      pool.test('x', 'a', how),
    );
    expect(asked).toEqual([true, true, true, true]);
    expect(done).toEqual(['compile x', 'matches a', 'find a']);
  });

  it('but not another Origin', () => {
    const { pool, done } = counting();
    const asked = ['a', 'b', 'a'].map((origin) => pool.test('x', origin, 'whole-value'));
    expect(asked).toEqual([true, false, true]);
    expect(done).toEqual(['compile x', 'matches a', 'matches b', 'matches a']);
  });
});

describe('notYetLoaded', () => {
  it.each(['https://.*', '(', ''])('judges nothing, not even %j', (source) => {
    expect(new RegexPool(notYetLoaded).test(source, a, 'whole-value')).toBe('not-loaded');
  });
});
