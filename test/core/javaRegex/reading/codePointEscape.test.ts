import { describe, expect, it } from 'vitest';
import { codePointOf, readCodePoint } from '#core/javaRegex/reading/codePointEscape.ts';
import { PatternProblem } from '#core/javaRegex/issue.ts';
import { PatternReader } from '#core/javaRegex/reading/patternReader.ts';
import { ask, refusalOf } from '../ask.ts';

/** The character of an escape, and what is left unread. */
function read(source: string): [number | null, string] {
  const reader = new PatternReader(source);
  const char = reader.skip();
  return [readCodePoint(reader, char), reader.text(reader.cursor)];
}

describe('an escape for a character', () => {
  it.each<[source: string, codePoint: number, rest: string]>([
    ['\\a', 0x07, ''],
    ['\\e', 0x1b, ''],
    ['\\f', 0x0c, ''],
    ['\\n', 0x0a, ''],
    ['\\r', 0x0d, ''],
    ['\\t', 0x09, ''],
    ['\\.', 0x2e, ''],
    ['\\_', 0x5f, ''],
    ['\\ ', 0x20, ''],
    ['\\é', 0xe9, ''],
    ['\\\u{1f600}', 0x1f600, ''],
    ['\\07', 0o7, ''],
    ['\\078', 0o7, '8'],
    ['\\0101', 0o101, ''],
    ['\\0377', 0o377, ''],
    ['\\0400', 0o40, '0'],
    ['\\00000', 0, '0'],
    ['\\ca', 0x21, ''],
    ['\\cA', 0x01, ''],
    ['\\c\\', 0x1c, ''],
    ['\\c\u{1f600}', 0x1f640, ''],
    ['\\x41', 0x41, ''],
    ['\\x4a1', 0x4a, '1'],
    ['\\x{41}', 0x41, ''],
    ['\\x{0000041}', 0x41, ''],
    ['\\x{1F600}a', 0x1f600, 'a'],
    ['\\x{10ffff}', 0x10ffff, ''],
    ['\\u0041', 0x41, ''],
    ['\\u00411', 0x41, '1'],
    ['\\ud83d\\ude00', 0x1f600, ''],
    ['\\ud83d\\u0041', 0xd83d, '\\u0041'],
    ['\\ud83d\\x41', 0xd83d, '\\x41'],
    ['\\ude00\\ud83d', 0xde00, '\\ud83d'],
    ['\\ud83d', 0xd83d, ''],
  ])('%s is %i, then comes %j', (source, codePoint, rest) => {
    expect(read(source)).toEqual([codePoint, rest]);
    const text = String.fromCodePoint(codePoint);
    if (rest === '') expect(ask(source, text)).toBe('whole');
  });

  it.each(['\\1', '\\9', '\\b', '\\g', '\\j', '\\k'])('%s is not one', (source) => {
    expect(read(source)[0]).toBeNull();
  });

  it('a character has its code point', () => {
    expect(['a', '\u{1f600}', '\ud83d'].map(codePointOf)).toEqual([0x61, 0x1f600, 0xd83d]);
  });
});

describe('an escape that Java refuses', () => {
  it.each<[source: string, refusal: string]>([
    ['\\0', 'Illegal octal escape sequence @2'],
    ['\\08', 'Illegal octal escape sequence @2'],
    ['\\c', 'Illegal control escape sequence @1'],
    ['\\x', 'Illegal hexadecimal escape sequence @2'],
    ['\\x4', 'Illegal hexadecimal escape sequence @3'],
    ['\\xg', 'Illegal hexadecimal escape sequence @2'],
    ['\\x{}', 'Illegal hexadecimal escape sequence @2'],
    ['\\x{41', 'Unclosed hexadecimal escape sequence @5'],
    ['\\x{4g}', 'Unclosed hexadecimal escape sequence @4'],
    ['\\x{110000}', 'Hexadecimal codepoint is too big @8'],
    ['\\u', 'Illegal Unicode escape sequence @2'],
    ['\\u004', 'Illegal Unicode escape sequence @5'],
    ['\\u004g', 'Illegal Unicode escape sequence @5'],
    ['\\ud83d\\u12', 'Illegal Unicode escape sequence @10'],
    ['\\N', 'Illegal character name escape sequence @2'],
    ['\\N{', 'Unclosed character name escape sequence @3'],
    ['\\N{A', 'Unclosed character name escape sequence @3'],
  ])('%s', (source, refusal) => {
    expect(refusalOf(source)).toBe(refusal);
  });

  it('names of characters are not supported', () => {
    expect(() => read('\\N{DIGIT ONE}')).toThrowError(PatternProblem);
  });
});

describe('a quoted digit does not extend an escape', () => {
  it.each<[source: string, refusal: string]>([
    ['\\0\\Q1\\E', 'Illegal octal escape sequence @2'],
    ['\\x4\\Q1\\E', 'Illegal hexadecimal escape sequence @3'],
    ['a{\\Q1\\E}', 'Illegal repetition @2'],
  ])('%s', (source, refusal) => {
    expect(refusalOf(source)).toBe(refusal);
  });

  it.each<[source: string, text: string]>([
    ['\\01\\Q1\\E', '\u00011'],
    ['(a)\\1\\Q1\\E', 'aa1'],
  ])('%s', (source, text) => {
    expect(ask(source, text)).toBe('whole');
  });
});
