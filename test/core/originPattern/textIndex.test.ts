import { describe, expect, it } from 'vitest';
import { TextIndex, type Comparison } from '#core/originPattern/textIndex.ts';

const isLong = (text: string): boolean => text.length > 1;

describe('TextIndex', () => {
  const cases: [string, string[], Comparison, string, number, boolean?][] = [
    ['an empty list', [], 'exact', 'a', -1],
    ['a text', ['x', 'a'], 'exact', 'a', 1],
    ['the first of several', ['x', 'a', 'a'], 'exact', 'a', 1],
    ['an empty text', ['x', ''], 'exact', '', 1],
    ['another case, exactly', ['A'], 'exact', 'a', -1],
    ['another case of the list', ['Ab'], 'case-insensitive', 'aB', 0],
    ['characters beside the letters', ['@[`{'], 'case-insensitive', '`{@[', -1],
    ['letters outside ASCII', ['\u212a', '\xc4'], 'case-insensitive', '\xe4', -1],
    ['a Kelvin sign, which is no k', ['\u212a'], 'case-insensitive', 'k', -1],
    ['a part of a text', ['ab'], 'case-insensitive', 'a', -1],
    ['a text that does not count', ['a'], 'exact', 'a', -1, true],
    ['the first text that counts', ['a', 'ab', 'AB'], 'case-insensitive', 'AB', 1, true],
  ];

  it.each(cases)('%s', (_, texts, comparison, text, place, counting = false) => {
    const index = new TextIndex(texts, comparison, ...(counting ? [isLong] : []));
    expect(index.indexOf(text)).toBe(place);
    expect(index.indexOf(text)).toBe(place);
    // By the index now, and not by a search.
    const indexed = new TextIndex(texts, comparison, ...(counting ? [isLong] : []));
    indexed.indexOf('another');
    expect(indexed.indexOf(text)).toBe(place);
    expect(indexed.indexOf('another')).toBe(-1);
  });
});
