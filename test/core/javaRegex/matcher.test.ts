import { describe, expect, it } from 'vitest';
import { assemble } from '#core/javaRegex/assemble.ts';
import { Matcher } from '#core/javaRegex/matcher.ts';
import type { MatchResult } from '#core/javaRegex/matcher.ts';
import { parsePattern } from '#core/javaRegex/parser.ts';

interface Question {
  readonly whole?: boolean;
  readonly budget?: number;
}

function matcherOf(source: string, text: string, { whole = false, budget = 1e4 }: Question = {}) {
  return new Matcher(assemble(parsePattern(source)), text, whole, budget);
}

/** The answer for every start. */
function answers(source: string, text: string, question?: Question): MatchResult[] {
  return Array.from({ length: text.length + 1 }, (_, start) =>
    matcherOf(source, text, question).matchFrom(start),
  );
}

describe('Matcher', () => {
  it('begins where it is told', () => {
    expect(answers('b', 'abab')).toEqual([false, true, false, true, false]);
  });

  it('wants the end of the text if the whole is asked for', () => {
    expect(answers('b', 'abab', { whole: true })).toEqual([false, false, false, true, false]);
  });

  it('looks for another way when the end is not reached', () => {
    expect(matcherOf('a|ab', 'ab', { whole: true }).matchFrom(0)).toBe(true);
    expect(matcherOf('a??', 'a', { whole: true }).matchFrom(0)).toBe(true);
  });

  it('starts afresh from each position', () => {
    const matcher = matcherOf('(ab?)+c', 'aabac');
    expect([0, 1, 2, 3].map((start) => matcher.matchFrom(start))).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });

  it('spends one budget on all of them', () => {
    const matcher = matcherOf('ab', 'aaa', { budget: 3 });
    expect(matcher.matchFrom(0)).toBe(false);
    expect([matcher.matchFrom(1), matcher.matchFrom(2)]).toEqual([false, false]);
    expect(matcher.matchFrom(0)).toBe('budget');
  });

  it('says budget also when it runs out while going back', () => {
    const text = 'a'.repeat(50);
    const all = Array.from({ length: 300 }, (_, budget) =>
      matcherOf('(?:a|b)*c', text, { budget }).matchFrom(0),
    );
    expect(new Set(all)).toEqual(new Set(['budget']));
    expect(matcherOf('(?:a|b)*c', text, { budget: 1000 }).matchFrom(0)).toBe(false);
  });
});
