import { describe, expect, it } from 'vitest';
import { noFlags, withFlag } from '#core/javaRegex/reading/flags.ts';
import type { Flags } from '#core/javaRegex/reading/flags.ts';
import { ask } from '../ask.ts';

describe('a letter', () => {
  it.each<[letter: string, flag: keyof Flags]>([
    ['i', 'caseInsensitive'],
    ['d', 'unixLines'],
    ['m', 'multiline'],
    ['s', 'dotAll'],
    ['u', 'unicodeCase'],
    ['x', 'comments'],
    ['c', 'canonicalEquivalence'],
  ])('%s sets %s, and clears it', (letter, flag) => {
    const set = withFlag(noFlags, letter, true);
    expect(set).toEqual({ ...noFlags, [flag]: true });
    expect(set && withFlag(set, letter, false)).toEqual(noFlags);
  });

  it('U also sets u, and clears it', () => {
    const set = withFlag(noFlags, 'U', true);
    expect(set).toEqual({ ...noFlags, unicodeClass: true, unicodeCase: true });
    expect(set && withFlag(set, 'U', false)).toEqual(noFlags);
  });

  it.each(['a', 'I', 'l', '-', ')', ''])('%j is not a flag', (letter) => {
    expect(withFlag(noFlags, letter, true)).toBeNull();
  });
});

describe('in Java', () => {
  it.each<[what: string, source: string, text: string, answer: string]>([
    ['i', '(?i)a', 'A', 'whole'],
    ['i is about ASCII', '(?i)é', 'É', 'no'],
    ['u alone does nothing', '(?u)é', 'É', 'no'],
    ['i and u', '(?iu)é', 'É', 'whole'],
    ['i and U', '(?iU)é', 'É', 'whole'],
    ['U taken back takes back u', '(?iU)(?-U)é', 'É', 'no'],
    ['also when u was set by itself', '(?iu)(?-U)é', 'É', 'no'],
    ['u taken back leaves U', '(?U)(?-u)\\w', 'é', 'whole'],
    ['s', '(?s).', '\n', 'whole'],
    ['d', '(?d).', '\r', 'whole'],
    ['d and the line feed', '(?d).', '\n', 'no'],
    ['m', '(?m)^b$', 'a\nb\nc', 'part'],
    ['x', '(?x) a b #c', 'ab', 'whole'],
    ['several', '(?isx) A .', 'a\n', 'whole'],
  ])('%s: %s', (_what, source, text, answer) => {
    expect(ask(source, text)).toBe(answer);
  });
});
