import { describe, expect, it, vi } from 'vitest';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';
import type { Interpretation } from '#core/originPattern/interpretation.ts';
import { notLoadable, stillLoading } from '#core/originPattern/placeholderRegex.ts';
import type { CompileRegex } from '#core/originPattern/regexPool.ts';
import { maxTried, originTester } from '#core/originPattern/tryOrigins.ts';

const usual: Interpretation = {
  'regex-entries': 'unless-origin-form',
  'regex-anchoring': 'whole-value',
  'origin-star': 'any-origin',
  'origin-case': 'exact',
};
const rPrefix = { 'regex-entries': 'r-prefix' } as const;
const everyEntry = { 'regex-entries': 'every-entry' } as const;
const anyCase = { ...everyEntry, 'origin-case': 'case-insensitive' } as const;

const testerOf = (
  entry: string,
  how: Partial<Interpretation> = {},
  compile: CompileRegex = compileJavaRegex,
) => originTester(entry, { ...usual, ...how }, compile);

describe('one entry and one origin', () => {
  it.each([
    // entry, reading, origin, whole value, anywhere
    ['https://[a-z]+\\.example', {}, 'https://a.example', true, true],
    ['https://[a-z]+\\.example', {}, 'https://a.example:8443', false, true],
    ['https://[a-z]+\\.example', {}, 'https://1.example', false, false],
    ['https://(a|b).example', {}, 'https://bxexample', true, true],
    ['a.example', {}, 'https://a.example', false, true],
    ['.*', {}, 'null', true, true],
    // The prefix is Integration Server's mark, and no part of the pattern where that is the reading.
    ['r:https://a.*', rPrefix, 'https://a.example', true, true],
    ['r:https://a.*', rPrefix, 'r:https://a.example', false, true],
    ['r:https://a.*', {}, 'https://a.example', false, false],
    ['r:https://a.*', {}, 'r:https://a.example', true, true],
    // Where every entry is a pattern, an Origin that equals one is admitted as well.
    ['https://a?', everyEntry, 'https://a?', true, true],
    ['https://a?', everyEntry, 'https://', true, true],
    ['https://a?', everyEntry, 'HTTPS://A?', false, false],
    ['https://a?', anyCase, 'HTTPS://A?', true, true],
    // What Java rejects admits nothing.
    ['https://(a|b', {}, 'https://a', false, false],
    ['https://(a|b', everyEntry, 'https://(a|b', true, true],
  ] as [string, Partial<Interpretation>, string, boolean, boolean][])(
    '%s under %o, %s: %s, %s',
    (entry, how, origin, wholeValue, anywhere) => {
      expect(testerOf(entry, how)?.([origin])).toEqual({
        tried: [{ origin, verdicts: { 'whole-value': wholeValue, anywhere } }],
        more: 0,
      });
    },
  );

  it.each([
    ['a literal', 'https://a.example', {}],
    ['a star', '*', {}],
    ['a pattern without its prefix', 'https://a.*', rPrefix],
  ])('there is nothing to try against %s', (_, entry, how) => {
    expect(testerOf(entry, how)).toBeNull();
  });

  it.each([
    ['not there yet', stillLoading, 'not-loaded'],
    ['not to be had', notLoadable, 'not-loadable'],
  ])('nothing is said while the engine is %s', (_, compile, reason) => {
    const [only] = testerOf('.*', {}, compile)?.(['null']).tried ?? [];
    expect(only?.verdicts).toEqual({ 'whole-value': reason, anywhere: reason });
  });
});

describe('many origins', () => {
  it('are answered in their order, each once', () => {
    const answer = testerOf('http://[ab]')?.(['http://b', 'http://c', 'http://b']);
    expect(answer?.tried.map(({ origin }) => origin)).toEqual(['http://b', 'http://c']);
  });

  it('are judged up to a number, and the rest are counted', () => {
    const answer = testerOf('.*')?.(Array.from({ length: 60 }, (_, i) => `http://o${i}`));
    expect(answer?.tried).toHaveLength(maxTried);
    expect(answer?.more).toBe(10);
  });

  it('compile their entry once', () => {
    const compile = vi.fn(compileJavaRegex);
    const answer = testerOf('.*', {}, compile);
    answer?.(['http://a']);
    answer?.(['http://a', 'http://b']);
    expect(compile).toHaveBeenCalledExactlyOnceWith('.*');
  });

  it('share one budget, so that a costly pattern takes no longer for fifty of them', () => {
    const spent: number[] = [];
    const spend = (_: string, budget = { left: 0 }) => {
      spent.push(budget.left);
      budget.left = 0;
      return 'budget' as const;
    };
    const costly: CompileRegex = () => ({ ok: true, value: { matches: spend, find: spend } });
    const answer = testerOf('.*', {}, costly)?.(Array.from({ length: 60 }, (_, i) => `o${i}`));
    expect(answer?.tried.every(({ verdicts }) => verdicts.anywhere === 'budget')).toBe(true);
    expect(spent).toHaveLength(2 * maxTried);
    expect(spent.reduce((sum, steps) => sum + steps, 0)).toBeLessThan(2_200_000);
  });
});
