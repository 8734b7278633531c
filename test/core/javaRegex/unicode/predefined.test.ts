import { describe, expect, it } from 'vitest';
import * as predefined from '#core/javaRegex/unicode/predefined.ts';
import { digest } from '../truth/digest.ts';
import { unicodeTruth } from '../truth/unicode.ts';
import { isUnicodeWordBoundary } from '#core/javaRegex/pattern/wordBoundary.ts';

describe('predefined classes', () => {
  it.each([
    ['\\d', predefined.isDigit, predefined.isUnicodeDigit],
    ['\\w', predefined.isWord, predefined.isUnicodeWord],
    ['\\s', predefined.isSpace, predefined.isUnicodeSpace],
    ['\\h', predefined.isHorizontalSpace, predefined.isHorizontalSpace],
    ['\\v', predefined.isVerticalSpace, predefined.isVerticalSpace],
  ])('%s is as in Java, without flags and under (?U)', (name, plain, unicode) => {
    expect([digest(plain), digest(unicode)]).toEqual(unicodeTruth.classes[name]);
  });

  it('the letters and marks of \\b without flags', () => {
    expect(
      ['\u00e9', '\u0660', '\u0870', '\u2160', '_'].map(has(predefined.isLetterOrDigit)),
    ).toEqual([true, true, false, false, false]);
    expect(['\u0301', '\u1734', '\u0903', '\u0898'].map(has(predefined.isNonspacingMark))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

function has(is: (codePoint: number) => boolean): (char: string) => boolean {
  return (char) => is(char.codePointAt(0) ?? 0);
}

describe('word boundaries under (?U)', () => {
  it('every single code point is a word or not as in Java', () => {
    const found = digest((codePoint) => isUnicodeWordBoundary(String.fromCodePoint(codePoint), 0));
    expect(found).toBe(unicodeTruth.classes['(?U)\\b']);
  });

  // Measured with JDK 17.
  it.each<[what: string, text: string, boundaries: number[]]>([
    ['nothing', '', []],
    ['a word', 'ab', [0, 2]],
    ['two words', 'a-b', [0, 1, 2, 3]],
    ['a mark on nothing', '\u0301', [0, 1]],
    ['a mark on a blank', ' \u0301a', [1, 3]],
    ['a mark on a low line', '_\u0301', [0, 2]],
    ['a spacing mark', 'a\u0903\u0301-', [0, 3]],
    ['a letter beyond U+FFFF', '\u{1d49c}\u0301-', [0, 3]],
    ['a mark beyond U+FFFF', 'a\u{101fd}b', [0, 4]],
    ['a joiner', 'a\u200d', [0, 2]],
    ['half a pair', 'a\ud83d', [0, 1]],
    ['a number of letters', '\u2160', [0, 1]],
    ['a number that is no letter', '\u00b2', []],
  ])('%s', (_what, text, boundaries) => {
    const all = Array.from({ length: text.length + 1 }, (_, at) => at);
    expect(all.filter((at) => isUnicodeWordBoundary(text, at))).toEqual(boundaries);
  });
});
