import { describe, expect, it } from 'vitest';
import { PatternReader } from '#core/javaRegex/reading/patternReader.ts';
import { readQuantifier } from '#core/javaRegex/reading/quantifier.ts';
import { ask, refusalOf } from '../ask.ts';

/** The quantifier after the pattern's first character, and what is left unread. */
function read(source: string): unknown {
  const reader = new PatternReader(source);
  reader.read();
  const times = readQuantifier(reader);
  return times && [times.min, times.max, times.mode, reader.text(reader.cursor)];
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
    ['a?+', [0, 1, 'possessive', '']],
    ['a*+b', [0, Infinity, 'possessive', 'b']],
    ['a++', [1, Infinity, 'possessive', '']],
    ['a{2}+', [2, 2, 'possessive', '']],
    ['a+++', [1, Infinity, 'possessive', '+']],
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

  it.each<[source: string, refusal: string]>([
    ['a{', 'Illegal repetition @2'],
    ['a{}', 'Illegal repetition @2'],
    ['a{,2}', 'Illegal repetition @2'],
    ['a{ 2}', 'Illegal repetition @2'],
    ['a{-1}', 'Illegal repetition @2'],
    ['a{2', 'Unclosed counted closure @3'],
    ['a{2 }', 'Unclosed counted closure @3'],
    ['a{2,x}', 'Unclosed counted closure @4'],
    ['a{3,2', 'Unclosed counted closure @5'],
    ['a{1,2,3}', 'Unclosed counted closure @5'],
    ['a{3,2}', 'Illegal repetition range @5'],
    ['a{2147483648}', 'Illegal repetition range @11'],
    ['a{99999999999}', 'Illegal repetition range @11'],
    ['a{1,2147483648}', 'Illegal repetition range @13'],
    ['a**', "Dangling meta character '*' @2"],
    ['a+++', "Dangling meta character '+' @3"],
    ['a???', "Dangling meta character '?' @3"],
  ])('that Java refuses: %s', (source, refusal) => {
    expect(refusalOf(source)).toBe(refusal);
  });

  it.each<[what: string, source: string, text: string, answer: string]>([
    ['a possessive one gives nothing back', 'a*+a', 'aaa', 'no'],
    ['a greedy one does', 'a*a', 'aaa', 'whole'],
    // Braces where an atom should be are an atom that takes nothing, and also its quantifier.
    ['braces after braces repeat nothing', 'a{2}{3}', 'aa', 'whole'],
    ['so they are not multiplied', 'a{2}{3}', 'aaaaaa', 'part'],
    ['at the start braces repeat nothing', '{2}a', 'a', 'whole'],
    ['blanks are allowed inside braces in comments mode', '(?x)a{2 , 3 }', 'aaa', 'whole'],
    ['and before the second sign', '(?x)a+ +a', 'aa', 'no'],
    ['a quantifier on an assertion', '^*a$+', 'a', 'whole'],
    ['a quantifier on a look-ahead', '(?=a)*b', 'b', 'whole'],
  ])('%s: %s', (_what, source, text, answer) => {
    expect(ask(source, text)).toBe(answer);
  });
});
