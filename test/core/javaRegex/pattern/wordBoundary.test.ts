import { describe, expect, it } from 'vitest';
import { isUnicodeWordBoundary, isWordBoundary } from '#core/javaRegex/pattern/wordBoundary.ts';
import { ask } from '../ask.ts';
import { readFixture } from '../truth/readTruth.ts';

function boundaries(text: string): number[] {
  const all = Array.from({ length: text.length + 1 }, (_, at) => at);
  return all.filter((at) => isWordBoundary(text, at));
}

const acute = '\u0301';
const wideMark = '\u{101fd}';
const wideLetter = '\u{1d49c}';

// Measured with JDK 17.
describe('word boundaries', () => {
  it.each<[what: string, text: string, boundaries: number[]]>([
    ['nothing', '', []],
    ['a word', 'ab', [0, 2]],
    ['two words', 'a-b', [0, 1, 2, 3]],
    ['digits and low lines', '1_a', [0, 3]],
    ['a letter beyond ASCII', 'é-', [0, 1]],
    ['a letter beyond U+FFFF', wideLetter, [0, 2]],
    ['a digit beyond ASCII', '\u0660', [0, 1]],
    ['a number that is not a decimal digit', '\u00b2\u2160', []],
    ['an emoji', 'a\u{1f600}a', [0, 1, 3, 4]],
    ['half a pair', 'a\ud83d', [0, 1]],
    ['a joiner, no word in JDK 17', 'a\u200d', [0, 1]],
    ['a mark on a letter', `a${acute}`, [0, 2]],
    ['a mark between letters', `a${acute}b`, [0, 3]],
    ['marks on a letter', `a${acute}${acute} `, [0, 3]],
    ['a mark on nothing', acute, []],
    ['a mark on a blank', ` ${acute}a`, [2, 3]],
    ['a mark on a low line is not part of a word', `_${acute}`, [0, 1]],
    ['a mark on a spacing mark is not either', `a\u0903${acute}`, [0, 1]],
    ['a wide mark counts from the front only', `a${wideMark}b`, [0, 3, 4]],
    ['a mark on a wide mark is not either', `a${wideMark}${acute}-`, [0]],
    ['a mark on a wide letter is not either', `${wideLetter}${acute}-`, [0, 2]],
    ['a mark that became a spacing mark later', 'a\u1734-', [0, 2]],
    ['a letter of Unicode 14', '\u0870', []],
    ['a letter of Unicode 17', '\u{16ea0}', []],
  ])('%s', (_what, text, expected) => {
    expect(boundaries(text)).toEqual(expected);
  });

  // A Node with a newer Unicode than 17 shows itself here.
  it('every single code point is a word or not as in Java', () => {
    const { ranges } = readFixture('wordCharacters.json') as { ranges: string };
    const found: string[] = [];
    let start = -1;
    for (let c = 0; c <= 0x110000; c += 1) {
      const word = c <= 0x10ffff && isWordBoundary(String.fromCodePoint(c), 0);
      if (word && start < 0) start = c;
      if (word || start < 0) continue;
      found.push(`${start.toString(16)}-${(c - 1).toString(16)}`);
      start = -1;
    }
    expect(found.join(' ')).toBe(ranges);
  });
});

describe('word boundaries with (?U)', () => {
  it.each<[what: string, text: string, boundaries: number[]]>([
    ['nothing', '', []],
    ['two words', 'a-b', [0, 1, 2, 3]],
    ['letters, digits and low lines', '_é1-', [0, 3]],
    ['a joiner', 'a\u200d-', [0, 2]],
    ['a mark on nothing', acute, [0, 1]],
    ['a mark on a letter', `a${acute}-`, [0, 2]],
    ['a number that is not a decimal digit', '\u00b2', []],
    ['a Roman numeral', '\u2160', [0, 1]],
    ['a letter beyond U+FFFF', wideLetter, [0, 2]],
    ['a letter of Unicode 14', '\u0870', []],
  ])('%s', (_what, text, expected) => {
    const places = Array.from({ length: text.length + 1 }, (_, at) => at);
    expect(places.filter((at) => isUnicodeWordBoundary(text, at))).toEqual(expected);
  });

  it.each<[source: string, text: string, answer: string]>([
    ['(?U)a\\b.', 'a\u200d', 'no'],
    ['a\\b.', 'a\u200d', 'whole'],
    ['(?U)\\b', acute, 'part'],
    ['\\b', acute, 'no'],
    ['(?U)\\b', '\u0870', 'no'],
    ['(?U)\\B', '\u0870', 'part'],
  ])('%s on %j', (source, text, answer) => {
    expect(ask(source, text)).toBe(answer);
  });
});
