import { describe, expect, it } from 'vitest';
import { ask } from '../ask.ts';

// A body with one way to match only.
describe('a repeated part that is never tried another way', () => {
  it.each<[what: string, source: string, text: string, answer: string]>([
    ['none', '(?:ab)*', '', 'whole'],
    ['some', '(?:ab)*', 'abab', 'whole'],
    ['one too few', '(?:ab){3}', 'abab', 'no'],
    ['exactly that many', '(?:ab){2}', 'abab', 'whole'],
    ['at most that many', '(?:ab){1,2}', 'ababab', 'part'],
    ['at least that many', '(?:ab){2,}', 'ababab', 'whole'],
    ['gives back', '(?:ab)*ab', 'abab', 'whole'],
    ['down to its minimum', '(?:ab){2,}ab', 'abab', 'no'],
    ['reluctant', '(?:ab)*?', 'abab', 'whole'],
    ['reluctant, up to its maximum', '(?:ab){0,1}?c', 'ababc', 'part'],
    ['reluctant, anchored', '^(?:ab){0,1}?c', 'ababc', 'no'],
    ['no group at all', '\\R*', '\n\r\n', 'whole'],
    ['an assertion', 'a$*', 'a', 'whole'],
    ['a group', '(ab)*\\1', 'ababab', 'whole'],
    ['in a loop', '(?:(?:ab)*c)*', 'ababccabc', 'whole'],
  ])('%s: %s', (_what, source, text, answer) => {
    expect(ask(source, text)).toBe(answer);
  });
});

describe('the groups of such a part', () => {
  it.each<[what: string, source: string, text: string, answer: string]>([
    ['are those of the last round', '(?:(.)x)*\\1', 'axbxb', 'whole'],
    ['stay when it gives back', '(?:(.)x)*\\1xc', 'axbxc', 'whole'],
    ['as they do in a longer text', '(?:(.)x)*\\1xc', 'axbxbxc', 'whole'],
    ['are not set before', '(?:(.)x)*\\1xc', 'xc', 'no'],
    ['of the loop itself are restored', '(.x)*\\1c', 'axbxc', 'no'],
    ['also to the last but one round', '(.x)*\\1c', 'axaxc', 'whole'],
    ['stay when it fails half way', '(?:(a)b)*a\\1', 'abaa', 'whole'],
    ['stay from a reluctant one', '(?:(.)x)+?\\1xc', 'axbxc', 'no'],
  ])('%s: %s', (_what, source, text, answer) => {
    expect(ask(source, text)).toBe(answer);
  });
});

describe('a part that takes nothing', () => {
  it.each<[what: string, source: string, text: string, answer: string]>([
    ['ends the loop', '(?:)*', '', 'whole'],
    ['even below its minimum', '(?:){5}', '', 'whole'],
    ['a million times', '(?:){1000000}a', 'a', 'whole'],
    ['an assertion', '(?:^)*a', 'a', 'whole'],
    ['one that does not hold', '(?:^){2}b', 'ab', 'no'],
    ['a look-ahead', '(?:(?=a)){3}a', 'a', 'whole'],
    ['sets its group', '()*\\1a', 'a', 'no'],
    ['sets its group if it must match', '(){1}\\1a', 'a', 'whole'],
    ['reluctant', '(?:){2,}?a', 'a', 'whole'],
    ['a reference to an empty group', '(a?)(?:\\1)*b', 'b', 'whole'],
  ])('%s: %s', (_what, source, text, answer) => {
    expect(ask(source, text)).toBe(answer);
  });
});
