import { describe, expect, it } from 'vitest';
import { readCharClass } from '#core/javaRegex/charClass.ts';
import { complement, has, range, single, union } from '#core/javaRegex/charSet.ts';
import { PatternProblem } from '#core/javaRegex/issue.ts';
import { PatternReader } from '#core/javaRegex/patternReader.ts';

/** What `read` threw as an issue. */
function problem(read: () => unknown): unknown {
  try {
    return read();
  } catch (thrown) {
    if (thrown instanceof PatternProblem) return thrown.issue;
    throw thrown;
  }
}

function readerBehindBracket(source: string): PatternReader {
  const reader = new PatternReader(source);
  reader.take();
  return reader;
}

const read = (source: string) => readCharClass(readerBehindBracket(source));

function members(source: string): string {
  const { set } = read(source);
  const ascii = Array.from({ length: 0x5f }, (_, c) => 0x20 + c);
  return String.fromCodePoint(...ascii.filter((c) => has(set, c)));
}

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
    ['[\\d-z]', '-0123456789z'],
    ['[\\d\\-]', '-0123456789'],
    ['[:a-b:]', ':ab'],
  ])('%s is %j', (source, expected) => {
    expect(members(source)).toBe([...expected].sort().join(''));
  });

  it.each<[source: string, negated: boolean, set: unknown]>([
    ['[^a]', true, complement(single(0x61))],
    ['[^]a]', true, complement(union([single(0x5d), single(0x61)]))],
    ['[^^]', true, complement(single(0x5e))],
    ['[^-]', true, complement(single(0x2d))],
    ['[\\D]', true, complement(range(0x30, 0x39))],
    ['[^\\D]', true, range(0x30, 0x39)],
    ['[\\d]', false, range(0x30, 0x39)],
    ['[\\s\\S]', true, range(0, 0x10ffff)],
    ['[é-ü]', false, range(0xe9, 0xfc)],
    ['[\u{1f600}-\u{1f602}]', false, range(0x1f600, 0x1f602)],
  ])('%s says what it excludes: %s', (source, negated, set) => {
    expect(read(source)).toEqual({ negated, set });
  });

  it('ends behind its bracket', () => {
    const reader = readerBehindBracket('[a]]b');
    readCharClass(reader);
    expect(reader.index).toBe(3);
  });
});

describe('a class that Java refuses', () => {
  it.each<[source: string, description: string, index: number]>([
    ['[', 'Unclosed character class', 0],
    ['[^', 'Unclosed character class', 1],
    ['[]', 'Unclosed character class', 1],
    ['[^]', 'Unclosed character class', 2],
    ['[a-z', 'Unclosed character class', 3],
    ['[a-z-', 'Unclosed character class', 4],
    ['[a\\', 'Unclosed character class', 3],
    ['[a-', 'Illegal character range', 3],
    ['[a-\\', 'Illegal character range', 4],
    ['[z-a]', 'Illegal character range', 3],
    ['[a--]', 'Illegal character range', 3],
    ['[a-\\]]', 'Illegal character range', 4],
    ['[a-\\d]', 'Illegal character range', 4],
    ['[a-&&b]', 'Illegal character range', 3],
    ['[\\b]', 'Illegal/unsupported escape sequence', 2],
    ['[a-\\B]', 'Illegal/unsupported escape sequence', 4],
    ['[\\1]', 'Illegal/unsupported escape sequence', 2],
    ['[\\x4]', 'Illegal hexadecimal escape sequence', 4],
  ])('%s', (source, description, index) => {
    const issue = { code: 'invalid-regex', path: '', description, index };
    expect(problem(() => read(source))).toEqual(issue);
  });
});

describe('a class that is not known yet', () => {
  it.each<[source: string, description: string, index: number]>([
    ['[a[b]]', 'classes inside classes', 2],
    ['[[a]]', 'classes inside classes', 1],
    ['[a-[b]]', 'classes inside classes', 3],
    ['[a&&b]', 'intersections of classes', 2],
    ['[&&a]', 'intersections of classes', 1],
    ['[$-&&&a]', 'intersections of classes', 4],
    ['[\\p{L}]', 'character properties, \\p{…}', 1],
    ['[\\012]', 'the escape \\0', 1],
    ['[\\h]', 'the escape \\h', 1],
  ])('%s', (source, description, index) => {
    const issue = { code: 'not-supported', path: '', description, index };
    expect(problem(() => read(source))).toEqual(issue);
  });
});
