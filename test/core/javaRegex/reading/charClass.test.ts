import { describe, expect, it } from 'vitest';
import { readCharClass } from '#core/javaRegex/reading/charClass.ts';
import { PatternProblem } from '#core/javaRegex/issue.ts';
import { ParserState } from '#core/javaRegex/reading/parserState.ts';
import { ask, refusalOf } from '../ask.ts';

/** The printable ASCII characters of a class. */
function members(source: string): string {
  const set = readCharClass(new ParserState(source));
  const printable = Array.from({ length: 0x5f }, (_, c) => 0x20 + c);
  return String.fromCodePoint(...printable.filter((c) => set.has(c)));
}

const sorted = (text: string): string => [...text].sort().join('');

describe('a class', () => {
  it.each<[source: string, members: string]>([
    ['[abc]', 'abc'],
    ['[a-c]', 'abc'],
    ['[]a]', ']a'],
    ['[]-a]', ']^_`a'],
    ['[a^]', '^a'],
    ['[-a]', '-a'],
    ['[a-]', '-a'],
    ['[-]', '-'],
    ['[a-c-e]', '-abce'],
    ['[--/]', '-./'],
    ['[+--]', '+,-'],
    ['[---]', '-'],
    ['[&a]', '&a'],
    ['[a&b]', '&ab'],
    ['[$-&a]', '$%&a'],
    ['[ #b]', ' #b'],
    ['[.*+?(){}|$]', '$()*+.?{|}'],
    ['[\\]\\[\\\\]', '[\\]'],
    ['[a\\-c]', '-ac'],
    ['[\\^a]', '^a'],
    ['[\\x41-\\u0043]', 'ABC'],
    ['[\\0101-\\x{43}]', 'ABC'],
    ['[\\d-z]', '-0123456789z'],
    ['[\\d\\-]', '-0123456789'],
    ['[\\p{Digit}a]', '0123456789a'],
    ['[:a-b:]', ':ab'],
    ['[\\Q^-]\\E]', '-]^'],
    ['[a-\\Qc\\E]', 'abc'],
  ])('%s is %j', (source, expected) => {
    expect(members(source)).toBe(sorted(expected));
  });

  it.each<[source: string, without: string]>([
    ['[^a]', 'a'],
    ['[^]a]', ']a'],
    ['[^^]', '^'],
    ['[^-]', '-'],
    ['[\\D]', '0123456789'],
    ['[^\\d\\x21-\\x2f]', '!"#$%&\'()*+,-./0123456789'],
    ['[\\s\\S]', ''],
  ])('%s is all but %j', (source, without) => {
    const all = members('[ -~]');
    expect(members(source)).toBe([...all].filter((c) => !without.includes(c)).join(''));
  });

  it('ends after its bracket', () => {
    const state = new ParserState('[a]]b');
    readCharClass(state);
    expect(state.reader.cursor).toBe(3);
  });
});

describe('a class in a class', () => {
  it.each<[source: string, members: string]>([
    ['[a[bc]]', 'abc'],
    ['[[a]]', 'a'],
    ['[^[^a]]', 'a'],
    ['[[a][b]]', 'ab'],
    ['[[a-c]e]', 'abce'],
    ['[a-[b]]', '-ab'],
    ['[a[^ -y]]', 'az{|}~'],
    ['[[]a]]', ']a'],
    ['[a[b[c[d]]]]', 'abcd'],
  ])('%s is %j', (source, expected) => {
    expect(members(source)).toBe(sorted(expected));
  });

  it.each<[source: string, refusal: string]>([
    ['[a-[b-c]', 'Unclosed character class @7'],
    ['[[a]', 'Unclosed character class @3'],
    ['[[]]', 'Unclosed character class @3'],
  ])('%s is not closed', (source, refusal) => {
    expect(refusalOf(source)).toBe(refusal);
  });
});

describe('an intersection', () => {
  it.each<[what: string, source: string, members: string]>([
    ['of characters', '[abc&&bcd]', 'bc'],
    ['of classes', '[[abc]&&[bcd]]', 'bc'],
    ['takes all on the right', '[a-z&&bc-e]', 'bcde'],
    ['with a negated class', '[a-e&&[^bc]]', 'ade'],
    ['negated as a whole', '[^ -~&&[^a]]', 'a'],
    ['of three', '[a-e&&b-z&&[^c]]', 'bde'],
    ['of nothing on the left', '[&&abc]', 'abc'],
    ['whose right side begins with an ampersand', '[ab&&&b]', '&ab'],
    ['of four ampersands', '[ab&&&&b]', 'b'],
    ['of one ampersand at the end', '[a-c&]', '&abc'],
    ['leaves nothing', '[a&&b]', ''],
    ['with a class, then characters', '[a-z&&[bc]d]', 'bcd'],
    ['with two classes in a row', '[a-e&&[a][b]]', 'ab'],
    ['keeps the last right side as left side', '[a-e&&[a-c]&&[b-z]]', 'bc'],
    // A single character after an intersection brings those before it back.
    ['brings back a single character', '[a&&[b]&c]', '&ac'],
    ['but no range', '[a-b&&[b]&c]', '&bc'],
    ['nor an escape', '[\\d&&[1]&c]', '&1c'],
    ['brings back through nested classes only its own', '[[a]&&[b]&c]', '&c'],
  ])('%s: %s', (_what, source, expected) => {
    expect(members(source)).toBe(sorted(expected));
  });

  it.each<[source: string, refusal: string]>([
    ['[&&]', 'Bad class syntax @2'],
    ['[a&&', 'Unclosed character class @3'],
    ['[a-&&b]', 'Illegal character range @3'],
    ['[&&&&a]', 'Bad class syntax @2'],
  ])('that Java refuses: %s', (source, refusal) => {
    expect(refusalOf(source)).toBe(refusal);
  });

  it.each<[source: string, members: string]>([
    ['[a&&]', 'a'],
    ['[a-c&&]', 'abc'],
    ['[b&&a&&]', ''],
    ['[\\d&&]', '0123456789'],
    ['[a-c[d]&&]', 'd'],
  ])('without a right side takes what was read last: %s', (source, expected) => {
    expect(members(source)).toBe(sorted(expected));
  });

  // Pattern.compile ends in a NullPointerException.
  it('on which Java breaks off is not supported', () => {
    expect(() => readCharClass(new ParserState('[\\da&&]'))).toThrowError(PatternProblem);
  });
});

describe('a class under flags', () => {
  it.each<[what: string, source: string, text: string, answer: string]>([
    ['ASCII case', '(?i)[a]', 'A', 'whole'],
    ['ASCII case of a range', '(?i)[a-c]', 'B', 'whole'],
    ['ASCII case stays in ASCII', '(?i)[é]', 'É', 'no'],
    ['a range that ends amid the letters', '(?i)[X-b]', 'y', 'whole'],
    ['case of all of Unicode', '(?iu)[é]', 'É', 'whole'],
    ['of a range in Unicode', '(?iu)[à-é]', 'É', 'whole'],
    ['the Kelvin sign is a k', '(?iu)[k]', '\u212a', 'whole'],
    ['not in ASCII', '(?i)[k]', '\u212a', 'no'],
    ['a sharp s has only one case', '(?iu)[ß]', 'ẞ', 'no'],
    ['a negated class follows the case flag', '(?i)[^a]', 'A', 'no'],
    ['blanks mean nothing in comments mode', '(?x)[a b]', ' ', 'no'],
    ['nor does a comment', '(?x)[a #b]\n c]', 'c', 'whole'],
    ['its characters are no members', '(?x)[a #b]\n c]', 'b', 'no'],
    ['an escaped blank is one', '(?x)[a\\ ]', ' ', 'whole'],
    ['blanks within a range', '(?x)[a - c]', 'b', 'whole'],
    ['blanks before the circumflex, which is a blank no less', '(?x)[ ^a]', 'b', 'no'],
    ['digits of Unicode', '(?U)[\\d]', '\u0660', 'whole'],
    ['digits of ASCII', '[\\d]', '\u0660', 'no'],
  ])('%s: %j', (_what, source, text, answer) => {
    expect(ask(source, text)).toBe(answer);
  });

  it.each<[source: string, refusal: string]>([
    ['(?x)[a #b]', 'Unclosed character class @9'],
    ['(?x)[ ]', 'Unclosed character class @6'],
  ])('a comment hides the bracket: %j', (source, refusal) => {
    expect(refusalOf(source)).toBe(refusal);
  });
});

describe('\\v at an end of a range is one character', () => {
  it.each<[source: string, inside: string, outside: string]>([
    ['[\\v]', '\n\v\f\r\u0085\u2028\u2029', '\t '],
    ['[\\v-\\x0d]', '\v\f\r', '\n\u000e'],
    ['[\\x09-\\v]', '\t\n\v', '\f'],
    ['[\\v-]', '\v-', '\n'],
    ['[\\v-a]', '\va', '\nb'],
  ])('%s', (source, inside, outside) => {
    const set = readCharClass(new ParserState(source));
    expect([...inside].filter((c) => !set.has(c.charCodeAt(0)))).toEqual([]);
    expect([...outside].filter((c) => set.has(c.charCodeAt(0)))).toEqual([]);
  });
});

describe('a class that Java refuses', () => {
  it.each<[source: string, refusal: string]>([
    ['[', 'Unclosed character class @0'],
    ['[^', 'Unclosed character class @1'],
    ['[]', 'Unclosed character class @1'],
    ['[^]', 'Unclosed character class @2'],
    ['[a-z', 'Unclosed character class @3'],
    ['[a-z-', 'Unclosed character class @4'],
    ['[a\\', 'Unclosed character class @3'],
    ['[a-', 'Illegal character range @3'],
    ['[a-\\', 'Illegal character range @4'],
    ['[z-a]', 'Illegal character range @3'],
    ['[a--]', 'Illegal character range @3'],
    ['[a-\\]]', 'Illegal character range @4'],
    ['[a-\\d]', 'Illegal character range @4'],
    ['[\\b]', 'Illegal/unsupported escape sequence @2'],
    ['[a-\\B]', 'Illegal/unsupported escape sequence @4'],
    ['[\\R]', 'Illegal/unsupported escape sequence @2'],
    ['[\\X]', 'Illegal/unsupported escape sequence @2'],
    ['[\\k<a>]', 'Illegal/unsupported escape sequence @2'],
    ['[\\1]', 'Illegal/unsupported escape sequence @2'],
    ['[\\x4]', 'Illegal hexadecimal escape sequence @4'],
    ['[a-\\p{L}]', 'Illegal/unsupported escape sequence @4'],
  ])('%s', (source, refusal) => {
    expect(refusalOf(source)).toBe(refusal);
  });
});

describe('the depth of classes', () => {
  const nested = (depth: number): string => '['.repeat(depth) + 'a' + ']'.repeat(depth);

  it('two hundred are read, a thousand are not', () => {
    expect(readCharClass(new ParserState(nested(200))).has(0x61)).toBe(true);
    expect(() => readCharClass(new ParserState(nested(1000)))).toThrowError(PatternProblem);
  });
});
