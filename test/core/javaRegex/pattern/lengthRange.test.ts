import { describe, expect, it } from 'vitest';
import { lengthRangeOf, isOption } from '#core/javaRegex/pattern/lengthRange.ts';
import { parsePattern } from '#core/javaRegex/reading/parser.ts';
import { ask, refusalOf } from '../ask.ts';

const extent = (source: string) => lengthRangeOf(parsePattern(source).root);

// Read off the look-behinds that JDK 17 builds.
describe('how much a part takes', () => {
  it.each<[source: string, min: number, max: number]>([
    ['', 0, 0],
    ['a', 1, 1],
    ['abc', 3, 3],
    ['\u{1f600}', 1, 1],
    ['\\Qa.b\\E', 3, 3],
    ['\\d\\w\\s', 3, 3],
    ['^a$', 1, 1],
    ['a|bcd', 1, 3],
    ['a|bcd|', 0, 3],
    ['(?:a|bcd)ef', 3, 5],
    ['x(?:a|bcd)', 2, 4],
    ['(?:|a)', 0, 1],
    ['a?', 0, 1],
    ['a??', 0, 1],
    ['a?+', 0, 1],
    ['a{3}', 3, 3],
    ['a{2,5}', 2, 5],
    ['a{0}', 0, 0],
    ['(ab){2,5}', 4, 10],
    ['(?:ab){3}', 6, 6],
    ['(?:a|bcd)?', 0, 3],
    ['(?:a|b){0,1}', 0, 1],
    ['(?:a?){2}+', 0, 2],
    ['(?:a|bc){2}+', 2, 4],
    ['\\R', 1, 2],
    ['\\R{2}', 2, 4],
    ['\\b{2,}', 0, 0],
    ['(?=abc)d', 1, 1],
    ['(?!abc)d', 1, 1],
    ['(?<=abc)d', 1, 1],
    ['(?>ab|c)', 1, 2],
    ['\\X', 1, 0],
    ['\\X{3}', 3, 0],
  ])('%s takes from %i to %i', (source, min, max) => {
    expect(extent(source)).toMatchObject({ min, max, hasLimit: true });
  });

  it.each<[source: string, min: number, max: number]>([
    ['a+', 1, 0x7fffffff],
    ['a*+', 0, 0x7fffffff],
    ['[ab]{2,}', 2, 0x7fffffff],
    ['a+b', 2, -0x80000000],
    ['a+b+', 2, -2],
    ['(?:a+|b)c', 2, -0x80000000],
    ['(?:a+)?c', 1, -0x80000000],
    ['a{2147483647}', 0x7fffffff, 0x7fffffff],
    ['a{2147483647}b', -0x80000000, -0x80000000],
    ['a{2147483647}bc', -0x7fffffff, -0x7fffffff],
    ['(?:a{100000}){100000}', 1410065408, 1410065408],
  ])('%s overflows: from %i to %i', (source, min, max) => {
    expect(extent(source)).toMatchObject({ min, max, hasLimit: true });
  });

  it.each(['(ab)*', '(?:ab)+', '(?:ab){1,}+', '(?:a|b){3}', '(a{2,5}){3}', '(?:a?){2}', '(a)\\1'])(
    '%s has no limit',
    (source) => {
      expect(extent(source).hasLimit).toBe(false);
    },
  );

  it.each<[source: string, deterministic: boolean]>([
    ['abc', true],
    ['a.b', true],
    ['a{2}', true],
    ['(?:ab){2}', true],
    ['\\R', true],
    ['(?=a|b)c', true],
    ['a|b', false],
    ['a?', false],
    ['a*', false],
    ['a{2,3}', false],
    ['a(?:b|c)d', false],
  ])('%s has only one way to match: %s', (source, deterministic) => {
    expect(extent(source).deterministic).toBe(deterministic);
  });

  it('an option is from zero to one', () => {
    expect(isOption({ min: 0, max: 1, mode: 'greedy' })).toBe(true);
    expect(isOption({ min: 1, max: 1, mode: 'greedy' })).toBe(false);
    expect(isOption({ min: 0, max: 2, mode: 'greedy' })).toBe(false);
  });
});

describe('in a look-behind', () => {
  it.each<[what: string, source: string, text: string, answer: string]>([
    ['one open end is enough', '(?<=a+)c', 'aac', 'part'],
    ['a reach that overflows leads nowhere', '(?<=a+b+)c', 'abc', 'no'],
    ['one that overflows to the smallest int leads to the start', '(?<=a+b)c', 'abc', 'part'],
    ['so a negative one holds', '(?<!a+b+)c', 'abc', 'part'],
    ['{0,1} is an option', '(?<=(?:ab|c){0,1}d)e', 'abde', 'part'],
    ['an option with alternatives may be left out', '(?<=(?:a|bcd)?)e', 'e', 'whole'],
    ['so a negative one does not hold', '(?<!(?:a|bcd)?)e', 'e', 'no'],
    ['left out before a character', '(?<=(?:ab|c)?d)e', 'de', 'part'],
    ['left out after a character', '(?<=x(?:a|bcd)??)e', 'xe', 'part'],
    ['an alternative may be longer', '(?<=a|bcd)e', 'bcde', 'part'],
    ['a multiple', '(?<=(ab){2,3})c', 'ababc', 'part'],
    ['too few', '(?<=(ab){2,3})c', 'abc', 'no'],
  ])('%s: %s', (_what, source, text, answer) => {
    expect(ask(source, text)).toBe(answer);
  });

  it.each<[source: string, index: number]>([
    ['(?<=(ab)*)', 8],
    ['(?<=(?:a|b){3})', 13],
    ['(?<=(?:ab|c){0,2}d)e', 17],
    ['(?<=(a{2,5}){3})', 14],
    ['(?<=(?:ab)+)', 10],
    ['(?<=(a)\\1)', 8],
    ['(?<!(?:ab)+)', 10],
    ['(?<=(?:a{50000}){50000})', 22],
  ])('%s has no obvious maximum length', (source, index) => {
    const description = 'Look-behind group does not have an obvious maximum length';
    expect(refusalOf(source)).toBe(`${description} @${index}`);
  });
});
