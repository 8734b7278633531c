import { describe, expect, it } from 'vitest';
import { ask } from '../ask.ts';

describe('a look-ahead', () => {
  it.each<[what: string, source: string, text: string, answer: string]>([
    ['takes nothing', 'a(?=b)b', 'ab', 'whole'],
    ['does not hold', 'a(?=b)', 'ac', 'no'],
    ['negated', 'a(?!b)', 'ac', 'part'],
    ['negated, does not hold', 'a(?!b)', 'ab', 'no'],
    ['of nothing', 'a(?=)', 'a', 'whole'],
    ['of nothing, negated', 'a(?!)', 'a', 'no'],
    ['in a look-ahead', '(?=a(?=b))a', 'ab', 'part'],
    ['is tried for one match only', '(?=(a+))a*b\\1', 'aaba', 'part'],
    ['keeps its group', '(?=(a))\\1', 'a', 'whole'],
    ['keeps its group even after going back beyond it', '(?:(?=(a))b|\\1a)', 'aa', 'whole'],
    ['sets no group if it did not hold', '(?:(?=(b))a|\\1a)', 'aa', 'no'],
    ['negated, sets no group if its body failed', '(?!(a)b)\\1', 'aa', 'no'],
    ['twice over', '(?=a)(?=.b)ab', 'ab', 'whole'],
  ])('%s: %s', (_what, source, text, answer) => {
    expect(ask(source, text)).toBe(answer);
  });
});

describe('an atomic group', () => {
  it.each<[what: string, source: string, text: string, answer: string]>([
    ['gives nothing back', '(?>a+)a', 'aaa', 'no'],
    ['keeps to its first branch', '(?>a|ab)c', 'abc', 'no'],
    ['that is the right one', '(?>ab|a)c', 'abc', 'whole'],
    ['may be repeated', '(?>ab?)+', 'abaab', 'whole'],
    ['repeated, gives up whole rounds', '(?>ab?)+b', 'abab', 'no'],
    ['is given up as a whole', 'a*(?>ab)', 'aab', 'whole'],
    ['keeps its group after going back beyond it', '(?:(?>(a))b|\\1c)', 'ac', 'whole'],
    ['which shows at the same place', '(?:(?>(a)|x)b|(?=\\1)a)', 'aa', 'part'],
  ])('%s: %s', (_what, source, text, answer) => {
    expect(ask(source, text)).toBe(answer);
  });
});

describe('a look-behind', () => {
  it.each<[what: string, source: string, text: string, answer: string]>([
    ['of a character', '(?<=a)b', 'ab', 'part'],
    ['of another', '(?<=a)b', 'cb', 'no'],
    ['at the start', '(?<=a)b', 'b', 'no'],
    ['negated, at the start', '(?<!a)b', 'b', 'whole'],
    ['negated', '(?<!a)b', 'ab', 'no'],
    ['of nothing', '(?<=)a', 'a', 'whole'],
    ['has to end here', '(?<=ab?)c', 'abbc', 'no'],
    ['of several lengths', '(?<=ab{1,3})c', 'abbc', 'part'],
    ['takes the shortest', '(?<=(a{1,3}))b\\1', 'aaabaaa', 'part'],
    ['and no other when the rest fails', '(?<=(a{1,3}))b\\1c', 'aaabaac', 'no'],
    ['of the start', '(?<=^a)b', 'ab', 'part'],
    ['of a pair', '(?<=\u{1f600})b', '\u{1f600}b', 'part'],
    ['of a dot, half a pair', '^.(?<=.)b', '\u{1f600}b', 'whole'],
    ['of any character but one, half a pair', '(?<=^[^a])b', '\u{1f600}b', 'no'],
    ['counting characters', '(?<=^[^a])b|\u{1f601}', '\u{1f600}b', 'part'],
    ['contains a look-ahead', '(?<=(?=ab)a)b', 'ab', 'part'],
    ['in a look-behind', '(?<=(?<=a)b)c', 'abc', 'part'],
    ['keeps its group', '(?<=(a))b\\1', 'aba', 'part'],
    ['does not begin nearer than its minimum', '(?<!(?=(b))\\Xa?)b\\1', 'xbb', 'no'],
  ])('%s: %s', (_what, source, text, answer) => {
    expect(ask(source, text)).toBe(answer);
  });
});

describe('a possessive quantifier', () => {
  it.each<[what: string, source: string, text: string, answer: string]>([
    ['gives nothing back', 'a++a', 'aaa', 'no'],
    ['also on a group', '(?:ab)++ab', 'abab', 'no'],
    ['also as an option', 'a?+a', 'a', 'no'],
    ['counted', 'a{1,2}+a', 'aaa', 'whole'],
    ['counted, too many', 'a{1,3}+a', 'aaa', 'no'],
    ['its body gives nothing back either', '(?:a|ab)++c', 'abc', 'no'],
    ['takes nothing once', '(?:a?)*+b', 'aab', 'whole'],
    ['keeps its group', '(a|b)++\\1', 'abb', 'no'],
    ['keeps its group once round', '(?:(a)|b){2}+\\1', 'aba', 'whole'],
  ])('%s: %s', (_what, source, text, answer) => {
    expect(ask(source, text)).toBe(answer);
  });
});
