import { describe, expect, it } from 'vitest';
import { readGroupName } from '#core/javaRegex/reading/groupName.ts';
import { PatternReader } from '#core/javaRegex/reading/patternReader.ts';
import { ask, refusalOf } from '../ask.ts';

describe('a group name', () => {
  it.each<[source: string, name: string, rest: string]>([
    ['a>', 'a', ''],
    ['Ab1>c', 'Ab1', 'c'],
    ['x9>)', 'x9', ')'],
  ])('%s is %s, then comes %j', (source, name, rest) => {
    const reader = new PatternReader(source);
    expect(readGroupName(reader, reader.read())).toBe(name);
    expect(reader.text(reader.cursor)).toBe(rest);
  });

  it.each<[source: string, refusal: string]>([
    ['(?<>a)', 'capturing group name does not start with a Latin letter @3'],
    ['(?<1>a)', 'capturing group name does not start with a Latin letter @3'],
    ['(?<_>a)', 'capturing group name does not start with a Latin letter @3'],
    ['(?<é>a)', 'capturing group name does not start with a Latin letter @3'],
    ['(?<', 'capturing group name does not start with a Latin letter @3'],
    ['(?<a', "named capturing group is missing trailing '>' @4"],
    ['(?<a_b>a)', "named capturing group is missing trailing '>' @4"],
    ['(?<a b>a)', "named capturing group is missing trailing '>' @4"],
    ['\\k<1>', 'capturing group name does not start with a Latin letter @3'],
    ['(?<a>b)\\k<a', "named capturing group is missing trailing '>' @11"],
  ])('that Java refuses: %s', (source, refusal) => {
    expect(refusalOf(source)).toBe(refusal);
  });

  it('may hold blanks in comments mode, which are no part of it', () => {
    expect(ask('(?x)(?<a b >c)\\k<ab>', 'cc')).toBe('whole');
  });
});
