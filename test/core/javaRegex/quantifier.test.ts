import { describe, expect, it } from 'vitest';
import { PatternReader } from '#core/javaRegex/patternReader.ts';
import { readQuantifier } from '#core/javaRegex/quantifier.ts';

/** The quantifier behind the pattern's first character, and what is left unread. */
function read(source: string): unknown {
  const reader = new PatternReader(source);
  reader.take();
  const times = readQuantifier(reader);
  return times && [times.min, times.max, times.mode, source.slice(reader.index)];
}

describe('a quantifier', () => {
  it.each<[source: string, times: unknown]>([
    ['a', null],
    ['ab', null],
    ['a}', null],
    ['a?', [0, 1, 'greedy', '']],
    ['a*', [0, Infinity, 'greedy', '']],
    ['a+', [1, Infinity, 'greedy', '']],
    ['a??', [0, 1, 'reluctant', '']],
    ['a*?', [0, Infinity, 'reluctant', '']],
    ['a+?b', [1, Infinity, 'reluctant', 'b']],
    ['a???', [0, 1, 'reluctant', '?']],
    ['a{2}', [2, 2, 'greedy', '']],
    ['a{02}', [2, 2, 'greedy', '']],
    ['a{0}', [0, 0, 'greedy', '']],
    ['a{2,}', [2, Infinity, 'greedy', '']],
    ['a{2,3}?', [2, 3, 'reluctant', '']],
    ['a{2}{3}', [2, 2, 'greedy', '{3}']],
    ['a{2147483647}', [2147483647, 2147483647, 'greedy', '']],
  ])('%s', (source, times) => {
    expect(read(source)).toEqual(times);
  });

  it.each<[source: string, description: string, index: number]>([
    ['a{', 'Illegal repetition', 2],
    ['a{}', 'Illegal repetition', 2],
    ['a{,2}', 'Illegal repetition', 2],
    ['a{ 2}', 'Illegal repetition', 2],
    ['a{-1}', 'Illegal repetition', 2],
    ['a{2', 'Unclosed counted closure', 3],
    ['a{2 }', 'Unclosed counted closure', 3],
    ['a{2,x}', 'Unclosed counted closure', 4],
    ['a{3,2', 'Unclosed counted closure', 5],
    ['a{1,2,3}', 'Unclosed counted closure', 5],
    ['a{3,2}', 'Illegal repetition range', 5],
    ['a{2147483648}', 'Illegal repetition range', 11],
    ['a{99999999999}', 'Illegal repetition range', 11],
    ['a{1,2147483648}', 'Illegal repetition range', 13],
  ])('that Java refuses: %s', (source, description, index) => {
    const issue = { code: 'invalid-regex', path: '', description, index };
    expect(() => read(source)).toThrowError(expect.objectContaining({ issue }));
  });

  it.each(['a?+', 'a*+', 'a++', 'a{2}+'])('not known yet: %s', (source) => {
    const index = source.length - 1;
    const issue = { code: 'not-supported', path: '', description: 'possessive quantifiers', index };
    expect(() => read(source)).toThrowError(expect.objectContaining({ issue }));
  });
});
