import { describe, expect, it, vi } from 'vitest';
import { plain } from '#core/explain/phrase.ts';
import { defaultReadings, type Readings } from '#core/gateway/readings.ts';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';
import { describeEntry } from '#core/originPattern/describeEntry.ts';
import { notLoadable, notYetLoaded } from '#core/originPattern/notYetLoaded.ts';
import { badRegexFinder } from '#ui/editors/policy/badRegexes.ts';

const finder = (change: Partial<Readings> = {}, compile = compileJavaRegex) => {
  const how = { ...defaultReadings, ...change };
  const describing = vi.fn((entry: string) => describeEntry(entry, how, compile));
  return { find: badRegexFinder(describing, how), describing };
};

describe('entries that are no expression', () => {
  it.each([
    ['none', ['https://a.example', 'https://a.*', '*', 'https://a.example/'], {}, []],
    ['one', ['https://a.example', 'https://(a|b'], {}, [['https://(a|b', 12]]],
    ['the same twice', ['(', '('], {}, [['(', 1]]],
    [
      'one without its prefix, which is no part of it',
      ['r:(a', '(a'],
      { 'regex-entries': 'r-prefix' },
      [['(a', 2]],
    ],
  ] as [string, string[], Partial<Readings>, [string, number][]][])(
    '%s',
    (_, entries, change, found) => {
      const { shown, more } = finder(change).find(entries);
      expect(shown.map(({ source, index }) => [source, index])).toEqual(found);
      expect(more).toBe(0);
    },
  );

  it('are explained', () => {
    const [only] = finder().find(['https://(a|b']).shown;
    expect(plain(only?.said ?? [])).toMatch(/Unclosed group, at character 13\./);
  });

  it('are shown up to three, and the rest counted', () => {
    const { shown, more } = finder().find(['(a', '(b', '(c', 'https://ok.*', '(d', '(e']);
    expect(shown.map(({ source }) => source)).toEqual(['(a', '(b', '(c']);
    expect(more).toBe(2);
  });

  it('are looked at once each, however often the list changes', () => {
    const { find, describing } = finder();
    find(['(a', '(b']);
    find(['(a', '(b', '(c']);
    expect(describing).toHaveBeenCalledTimes(3);
  });

  it.each([
    ['on its way', notYetLoaded],
    ['not to be had', notLoadable],
  ])('are not told from others while the engine is %s', (_, compile) => {
    expect(finder({}, compile as typeof compileJavaRegex).find(['(a'])).toEqual({
      shown: [],
      more: 0,
    });
  });
});
