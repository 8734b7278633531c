import { describe, expect, it } from 'vitest';
import { readEscape } from '#core/javaRegex/reading/escape.ts';
import type { Escape } from '#core/javaRegex/reading/escape.ts';
import { ParserState } from '#core/javaRegex/reading/parserState.ts';
import { ask, refusalOf } from '../ask.ts';

/** What an escape means, and what is left unread. */
function read(source: string, inClass = false, beginsRange = false): [Escape, string] {
  const state = new ParserState(source);
  const escape = readEscape(state, { inClass, beginsRange });
  return [escape, state.reader.text(state.reader.cursor)];
}

/** In a word. */
function tell(escape: Escape): string {
  if (escape.kind === 'character') return `U+${escape.codePoint.toString(16)}`;
  return escape.kind === 'set' ? 'set' : escape.syntax.kind;
}

describe('an escape', () => {
  it.each<[source: string, meaning: string, rest: string]>([
    ['\\.', 'U+2e', ''],
    ['\\n', 'U+a', ''],
    ['\\x41b', 'U+41', 'b'],
    ['\\d', 'set', ''],
    ['\\Sa', 'set', 'a'],
    ['\\v', 'set', ''],
    ['\\h', 'set', ''],
    ['\\R', 'lineBreak', ''],
    ['\\X', 'consumer', ''],
    ['\\b', 'consumer', ''],
    ['\\b{g}a', 'consumer', 'a'],
    ['\\Z', 'consumer', ''],
    ['\\1', 'consumer', ''],
    ['\\12', 'consumer', '2'],
  ])('%s is %s, then comes %j', (source, meaning, rest) => {
    const [escape, left] = read(source);
    expect([tell(escape), left]).toEqual([meaning, rest]);
  });

  it('\\v at the end of a range is one character', () => {
    expect(read('\\v', true, true)[0]).toEqual({ kind: 'character', codePoint: 0x0b });
    expect(read('\\v', true, false)[0].kind).toBe('set');
  });

  it.each(['\\R', '\\X', '\\b', '\\1', '\\k<a>', '\\z'])(
    '%s means nothing in a class',
    (source) => {
      expect(() => read(source, true)).toThrowError(/Illegal\/unsupported/);
    },
  );
});

describe('a number', () => {
  const groups = '(.)'.repeat(11);
  it.each<[what: string, source: string, text: string, answer: string]>([
    ['of one digit', '(a)\\1', 'aa', 'whole'],
    ['has more digits as long as there are groups', `${groups}\\11`, 'abcdefghijkk', 'whole'],
    ['not beyond', `${groups}\\12`, 'abcdefghijka2', 'whole'],
    ['not with one group', '(a)\\11', 'aa1', 'whole'],
    ['of a group that is still open', '(a|\\1)', 'a', 'whole'],
    ['of no group never matches', 'a|\\1', 'a', 'whole'],
    ['of no group, alone', '\\1', '', 'no'],
    ['of a group to come', '\\1(a)', 'aa', 'no'],
  ])('%s: %s', (_what, source, text, answer) => {
    expect(ask(source, text)).toBe(answer);
  });

  it('is recorded as referred to', () => {
    const state = new ParserState('\\3');
    readEscape(state, { inClass: false, beginsRange: false });
    expect([...state.referenced]).toEqual([3]);
  });
});

describe('a name', () => {
  it('refers to its group', () => {
    expect(ask('(?<x>a)(?<y>b)\\k<y>\\k<x>', 'abba')).toBe('whole');
  });

  it.each<[source: string, refusal: string]>([
    ['\\k', "\\k is not followed by '<' for named capturing group @2"],
    ['\\ka', "\\k is not followed by '<' for named capturing group @2"],
    ['\\k<a>', 'named capturing group <a> does not exist @4'],
    ['\\k<a>(?<a>b)', 'named capturing group <a> does not exist @4'],
    ['\\k<>', 'capturing group name does not start with a Latin letter @3'],
  ])('%s', (source, refusal) => {
    expect(refusalOf(source)).toBe(refusal);
  });
});

describe('an escape that Java refuses', () => {
  it.each([
    'g',
    'i',
    'j',
    'l',
    'm',
    'o',
    'q',
    'y',
    'C',
    'E',
    'F',
    'I',
    'K',
    'L',
    'M',
    'T',
    'U',
    'Y',
  ])('\\%s', (letter) => {
    expect(refusalOf(`\\${letter}`)).toBe('Illegal/unsupported escape sequence @1');
  });

  it.each<[source: string, refusal: string]>([
    ['\\', 'Unexpected internal error @1'],
    ['a\\', 'Unexpected internal error @2'],
    ['(a\\', 'Unclosed group @4'],
  ])('nothing after the backslash: %s', (source, refusal) => {
    expect(refusalOf(source)).toBe(refusal);
  });
});
