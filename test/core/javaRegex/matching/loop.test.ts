import { describe, expect, it } from 'vitest';
import { ask } from '../ask.ts';

// A body with several ways to match.
describe('a repeated group', () => {
  it.each<[what: string, source: string, text: string, answer: string]>([
    ['none', '(?:a|b)*', '', 'whole'],
    ['some', '(?:a|b)*', 'abba', 'whole'],
    ['exactly that many', '(?:a|b){3}', 'aba', 'whole'],
    ['too few', '(?:a|b){3}', 'ab', 'no'],
    ['too many', '^(?:a|b){2}$', 'aba', 'no'],
    ['gives back', '(?:a|b)*b', 'abab', 'whole'],
    ['down to its minimum', '(?:a|b){2,}b', 'ab', 'no'],
    ['goes back into its body', '(?:a|ab)*c', 'abc', 'whole'],
    ['also in the first round', '(?:a|ab)(?:c|bcd)(?:d*)e', 'abcde', 'whole'],
    ['reluctant', '(?:a|b)*?c', 'abc', 'whole'],
    ['reluctant, up to its maximum', '^(?:a|b){0,2}?c', 'abac', 'no'],
    ['in itself', '(?:(?:a|b)+c)+', 'abcac', 'whole'],
    ['three deep', '(?:(?:(?:a|b)*c)*d)*', 'abccdd', 'whole'],
    ['starts counting again each time', '(?:(?:a|b){2}c)+', 'abcbac', 'whole'],
    ['and does not continue the old count', '(?:(?:a|b){2}c)+', 'abcac', 'part'],
  ])('%s: %s', (_what, source, text, answer) => {
    expect(ask(source, text)).toBe(answer);
  });
});

describe('its groups', () => {
  it.each<[what: string, source: string, text: string, answer: string]>([
    ['are those of the last round', '(a|b)*\\1', 'abb', 'whole'],
    ['are restored when it gives back', '(a|b)*\\1', 'abab', 'no'],
    ['to the last but one round', '(a|b)*\\1b', 'aab', 'whole'],
    ['stay from an earlier round', '(?:(a)|b)*\\1', 'aba', 'whole'],
    ['unset if never taken', '(?:(a)|b)*\\1', 'bb', 'no'],
  ])('%s: %s', (_what, source, text, answer) => {
    expect(ask(source, text)).toBe(answer);
  });
});

describe('a round that takes nothing', () => {
  it.each<[what: string, source: string, text: string, answer: string]>([
    ['ends the loop', '(?:a|)*', 'aa', 'whole'],
    ['even below its minimum', '(?:a|){5}b', 'aab', 'whole'],
    ['of options', '(?:a?){3}b', 'b', 'whole'],
    ['of stars', '(?:a*)*b', 'aab', 'whole'],
    ['of stars in stars', '(?:(?:a*)*)*b', 'aab', 'whole'],
    ['sets its group', '(a|)*\\1b', 'aab', 'whole'],
    ['reluctant', '(?:|a)*?b', 'aab', 'whole'],
    ['the first branch takes nothing', '(?:|a)*b', 'aab', 'whole'],
    ['the first branch takes nothing, counted', '^(?:|a){2}$', 'a', 'whole'],
    ['two of three rounds', '^(?:|a){3}$', 'aa', 'whole'],
    ['an assertion or a character', '(?:^|a)+b', 'aab', 'whole'],
  ])('%s: %s', (_what, source, text, answer) => {
    expect(ask(source, text)).toBe(answer);
  });
});
