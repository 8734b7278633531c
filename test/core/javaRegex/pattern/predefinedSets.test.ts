import { describe, expect, it } from 'vitest';
import { noFlags } from '#core/javaRegex/reading/flags.ts';
import type { Flags } from '#core/javaRegex/reading/flags.ts';
import { dot, predefinedSet } from '#core/javaRegex/pattern/predefinedSets.ts';
import { ask } from '../ask.ts';

/** The ASCII characters of a predefined set. */
function members(letter: string): string {
  const ascii = Array.from({ length: 0x80 }, (_, c) => c);
  const set = predefinedSet(letter, false);
  return String.fromCharCode(...ascii.filter((c) => set?.has(c)));
}

describe('a predefined set', () => {
  it('holds of ASCII what Java says', () => {
    expect(members('d')).toBe('0123456789');
    expect(members('w')).toMatch(/^\d{10}[A-Z]{26}_[a-z]{26}$/);
    expect(members('s')).toBe('\t\n\v\f\r ');
    expect(members('h')).toBe('\t ');
    expect(members('v')).toBe('\n\v\f\r');
  });

  it.each(['d', 'w', 's', 'h', 'v'])('%s and its capital share out all characters', (letter) => {
    const both = members(letter) + members(letter.toUpperCase());
    expect([...both].sort()).toEqual(
      Array.from({ length: 0x80 }, (_, c) => String.fromCharCode(c)),
    );
  });

  it.each(['a', 'b', 'R', 'X', '', '1'])('is not meant by %j', (letter) => {
    expect(predefinedSet(letter, false)).toBeNull();
  });

  it.each<[letter: string, unicodeClass: boolean, bmp: boolean]>([
    ['d', false, true],
    ['D', false, false],
    ['w', true, false],
    ['h', true, true],
  ])('%s with (?U) %s matches single units: %s', (letter, unicodeClass, bmp) => {
    expect(predefinedSet(letter, unicodeClass)?.bmp).toBe(bmp);
  });

  it.each<[source: string, text: string, answer: string]>([
    ['\\h', '\t', 'whole'],
    ['\\h', '\u00a0', 'whole'],
    ['\\h', '\u180e', 'whole'],
    ['\\h', '\u2028', 'no'],
    ['\\v', '\u2028', 'whole'],
    ['\\v', '\u0085', 'whole'],
    ['\\s', '\u00a0', 'no'],
    ['\\s', '\u0085', 'no'],
    ['(?U)\\s', '\u0085', 'whole'],
    ['(?U)\\s', '\u00a0', 'whole'],
    ['\\w', 'é', 'no'],
    ['(?U)\\w', 'é', 'whole'],
    ['(?U)\\W', 'é', 'no'],
    ['(?U)\\d', '\u0660', 'whole'],
    ['(?U)\\D', '\u0660', 'no'],
    ['\\D', '\u{1f600}', 'whole'],
  ])('%s on %j', (source, text, answer) => {
    expect(ask(source, text)).toBe(answer);
  });
});

describe('the dot', () => {
  const ends = ['\n', '\r', '\u0085', '\u2028', '\u2029', '\v', '\f', 'a', '\ud83d', '\u{1f600}'];
  it.each<[what: string, flags: Partial<Flags>, leftOut: string[]]>([
    ['leaves out line ends', {}, ['\n', '\r', '\u0085', '\u2028', '\u2029']],
    ['with (?d) the line feed alone', { unixLines: true }, ['\n']],
    ['with (?s) nothing', { dotAll: true }, []],
    ['with both nothing', { dotAll: true, unixLines: true }, []],
  ])('%s', (_what, flags, leftOut) => {
    const set = dot({ ...noFlags, ...flags });
    expect(ends.filter((char) => !set.has(char.codePointAt(0) ?? 0))).toEqual(leftOut);
  });
});
