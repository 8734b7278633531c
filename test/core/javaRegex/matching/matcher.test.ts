import { describe, expect, it } from 'vitest';
import { assemble } from '#core/javaRegex/matching/assemble.ts';
import { Matcher } from '#core/javaRegex/matching/matcher.ts';
import { parsePattern } from '#core/javaRegex/reading/parser.ts';
import { ask } from '../ask.ts';

const matcher = (source: string, text: string, whole: boolean, budget = 1000): Matcher =>
  new Matcher(assemble(parsePattern(source)), text, whole, budget);

describe('one question', () => {
  it.each<[source: string, text: string, start: number, part: boolean, whole: boolean]>([
    ['ab', 'abc', 0, true, false],
    ['ab', 'cab', 0, false, false],
    ['ab', 'cab', 1, true, true],
    ['a|ab', 'ab', 0, true, true],
    ['a*', 'aab', 0, true, false],
    ['', 'a', 0, true, false],
    ['', 'a', 1, true, true],
  ])('%s on %s from %i', (source, text, start, part, whole) => {
    expect(matcher(source, text, false).matchFrom(start)).toBe(part);
    expect(matcher(source, text, true).matchFrom(start)).toBe(whole);
  });

  it('can be put again, out of the same budget', () => {
    const asked = matcher('b', 'aab', false, 5);
    expect([0, 1, 2].map((at) => asked.matchFrom(at))).toEqual([false, false, true]);
    expect(asked.stepsLeft).toBeLessThan(5);
    expect([2, 2].map((at) => asked.matchFrom(at))).toContain('budget');
    expect(asked.stepsLeft).toBe(0);
  });

  it.each([0, 1, 2])('ends with a budget of %i', (budget) => {
    expect(matcher('(a|b)*c', 'abab', true, budget).matchFrom(0)).toBe('budget');
  });
});

describe('each kind of instruction', () => {
  it.each<[what: string, source: string, text: string, answer: string]>([
    ['a literal', 'abc', 'abc', 'whole'],
    ['a character', '[a-c]', 'b', 'whole'],
    ['a line break', 'a\\R', 'a\r\n', 'whole'],
    ['a group', '(a)(b)\\2\\1', 'abba', 'whole'],
    ['branches', 'a|b|c', 'c', 'whole'],
    ['an empty branch', 'a(?:b|)c', 'ac', 'whole'],
    ['a repeated character', 'a+b', 'aab', 'whole'],
    ['a loop', '(?:a|bc)+', 'abca', 'whole'],
    ['a cycle', '(?:bc)+', 'bcbc', 'whole'],
    ['an enclosure', '(?>a+)b', 'aab', 'whole'],
    ['the longest branch is not sought', '(a|ab)(c|bcd)(d*)', 'abcd', 'whole'],
    ['another branch when the rest fails', '^(?:a|ab)$', 'ab', 'whole'],
  ])('%s: %s', (_what, source, text, answer) => {
    expect(ask(source, text)).toBe(answer);
  });
});
