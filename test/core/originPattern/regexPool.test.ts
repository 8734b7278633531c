import { describe, expect, it, vi } from 'vitest';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';
import { stillLoading } from '#core/originPattern/placeholderRegex.ts';
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
      expect(pool.of(source).test(origin, 'whole-value')).toBe(whole);
      expect(pool.of(source).test(origin, 'anywhere')).toBe(anywhere);
      // Neither is taken for the other.
      expect(pool.of(source).test(origin, 'whole-value')).toBe(whole);
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
    for (const origin of ['a', 'b', 'c']) pool.of('x').test(origin, 'whole-value');
    pool.of('y').test('a', 'whole-value');
    expect(done.filter((what) => what.startsWith('compile'))).toEqual(['compile x', 'compile y']);
  });

  it('compiling, also of what does not compile', () => {
    const compile = vi.fn(compileJavaRegex);
    const pool = new RegexPool(compile);
    pool.of('(').test('a', 'whole-value');
    pool.of('(').test('b', 'anywhere');
    expect(compile).toHaveBeenCalledOnce();
  });

  it('judging an Origin that is asked again, in each way', () => {
    const { pool, done } = counting();
    const asked = (['whole-value', 'anywhere', 'whole-value', 'anywhere'] as const).map((how) =>
      pool.of('x').test('a', how),
    );
    expect(asked).toEqual([true, true, true, true]);
    expect(done).toEqual(['compile x', 'matches a', 'find a']);
  });

  it('but not another Origin', () => {
    const { pool, done } = counting();
    const asked = ['a', 'b', 'a'].map((origin) => pool.of('x').test(origin, 'whole-value'));
    expect(asked).toEqual([true, false, true]);
    expect(done).toEqual(['compile x', 'matches a', 'matches b', 'matches a']);
  });
});

describe('a verdict that was kept', () => {
  /** A pattern that takes ten steps, and says when it really takes them. */
  function tenSteps() {
    let runs = 0;
    const run = (_: string, budget = { left: 0 }) => {
      runs += 1;
      const enough = budget.left > 10;
      budget.left = enough ? budget.left - 10 : 0;
      return enough ? (true as const) : ('budget' as const);
    };
    const pool = new RegexPool(() => ({ ok: true, value: { matches: run, find: run } }));
    const ask = (left: number) => {
      const budget = { left };
      const verdict = pool.of('x').test(a, 'whole-value', budget);
      return [verdict, budget.left, runs];
    };
    return ask;
  }

  it.each([
    ['costs what it took', [20, 50], [true, 40, 1]],
    ['is not given for fewer steps than it took', [20, 10], ['budget', 0, 2]],
    ['of a spent budget holds for fewer steps', [10, 5], ['budget', 0, 1]],
    ['of a spent budget does not hold for more', [10, 20], [true, 10, 2]],
  ])('%s', (_, budgets, expected) => {
    const ask = tenSteps();
    expect(budgets.map(ask).at(-1)).toEqual(expected);
  });
});

describe('stillLoading', () => {
  it.each(['https://.*', '(', ''])('judges nothing, not even %j', (source) => {
    expect(new RegexPool(stillLoading).of(source).test(a, 'whole-value')).toBe('not-loaded');
  });
});
