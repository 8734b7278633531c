import { describe, expect, it } from 'vitest';
import { readGroupOpening } from '#core/javaRegex/groupOpening.ts';
import { PatternReader } from '#core/javaRegex/patternReader.ts';

describe('the opening of a group', () => {
  it.each<[source: string, captures: boolean, read: number]>([
    ['(a)', true, 1],
    ['()', true, 1],
    ['(:a)', true, 1],
    ['(?:a)', false, 3],
    ['(?:?a)', false, 3],
  ])('%s', (source, captures, index) => {
    const reader = new PatternReader(source);
    expect(readGroupOpening(reader)).toBe(captures);
    expect(reader.index).toBe(index);
  });

  it.each<[what: string, source: string, description: string]>([
    ['nothing', '(?', 'Unknown inline modifier'],
    ['a letter that is no flag', '(?a)', 'Unknown inline modifier'],
    ['a named group of Python', '(?P<n>a)', 'Unknown inline modifier'],
    ['a comment of Perl', '(?#c)', 'Unknown inline modifier'],
    ['a branch reset', '(?|a)', 'Unknown inline modifier'],
    ['a caret', '(?^i)', 'Unknown inline modifier'],
    ['a digit', '(?1)', 'Unknown inline modifier'],
    ['a letter beyond ASCII', '(?é)', 'Unknown inline modifier'],
    ['a dollar', '(?$a)', 'Unknown group type'],
    ['an at', '(?@a)', 'Unknown group type'],
  ])('that Java refuses: %s', (_what, source, description) => {
    const issue = { code: 'invalid-regex', path: '', description, index: 2 };
    expect(() => readGroupOpening(new PatternReader(source))).toThrowError(
      expect.objectContaining({ issue }),
    );
  });

  it.each<[source: string, description: string]>([
    ['(?=a)', 'look-ahead'],
    ['(?!a)', 'look-ahead'],
    ['(?<=a)', 'look-behind and named groups'],
    ['(?<n>a)', 'look-behind and named groups'],
    ['(?>a)', 'atomic groups'],
    ['(?)', 'inline flags'],
    ...[...'idmsucxU-'].map((flag): [string, string] => [`(?${flag})`, 'inline flags']),
  ])('not known yet: %s', (source, description) => {
    const issue = { code: 'not-supported', path: '', description, index: 0 };
    expect(() => readGroupOpening(new PatternReader(source))).toThrowError(
      expect.objectContaining({ issue }),
    );
  });
});
