import { describe, expect, it } from 'vitest';
import { readGroupOpening } from '#core/javaRegex/reading/groupOpening.ts';
import { ParserState } from '#core/javaRegex/reading/parserState.ts';
import { ask, refusalOf } from '../ask.ts';

describe('what a parenthesis opens', () => {
  it.each<[source: string, opening: object | null, rest: string]>([
    ['(a)', { kind: 'group', capture: 1 }, 'a)'],
    ['()', { kind: 'group', capture: 1 }, ')'],
    ['(:a)', { kind: 'group', capture: 1 }, ':a)'],
    ['(?:a)', { kind: 'group', capture: null }, 'a)'],
    ['(?=a)', { kind: 'ahead', negated: false }, 'a)'],
    ['(?!a)', { kind: 'ahead', negated: true }, 'a)'],
    ['(?>a)', { kind: 'atomic', negated: false }, 'a)'],
    ['(?<=a)', { kind: 'behind', negated: false, start: 4 }, 'a)'],
    ['(?<!a)', { kind: 'behind', negated: true, start: 4 }, 'a)'],
    ['(?<ab>a)', { kind: 'group', capture: 1 }, 'a)'],
    ['(?i)a', null, 'a'],
    ['(?)a', null, 'a'],
    ['(?-)a', null, 'a'],
    ['(?i:a)', { kind: 'group', capture: null }, 'a)'],
    ['(?i-s:a)', { kind: 'group', capture: null }, 'a)'],
  ])('%s', (source, opening, rest) => {
    const state = new ParserState(source);
    expect(readGroupOpening(state)).toEqual(opening);
    expect(state.reader.text(state.reader.cursor)).toBe(rest);
  });

  it('names are kept with their numbers', () => {
    const state = new ParserState('((?<a>(?<b>');
    for (let i = 0; i < 3; i += 1) readGroupOpening(state);
    expect([...state.names]).toEqual([
      ['a', 2],
      ['b', 3],
    ]);
    expect(state.groups).toBe(3);
  });

  it.each<[source: string, on: string[]]>([
    ['(?im)', ['caseInsensitive', 'multiline']],
    ['(?i-i)', []],
    ['(?is-i:', ['dotAll']],
    ['(?U-u)', ['unicodeClass']],
  ])('%s leaves set %j', (source, on) => {
    const state = new ParserState(source);
    readGroupOpening(state);
    expect(Object.entries(state.flags).flatMap(([flag, set]) => (set ? [flag] : []))).toEqual(on);
  });
});

describe('flags hold', () => {
  it.each<[what: string, source: string, text: string, answer: string]>([
    ['from their place on', 'a(?i)b', 'aB', 'whole'],
    ['not before', 'a(?i)b', 'AB', 'no'],
    ['to the end of the group', '(a(?i)b)c', 'aBC', 'no'],
    ['in the other branches, too', 'a(?i)|b', 'B', 'whole'],
    ['in their own group', '(?i:a)b', 'AB', 'no'],
    ['until taken back', '(?i)a(?-i)b', 'AB', 'no'],
    ['in groups within', '(?i)(a)', 'A', 'whole'],
    ['taken back in a group within', '(?i)a(?-i:b)c', 'AbC', 'whole'],
  ])('%s: %s', (_what, source, text, answer) => {
    expect(ask(source, text)).toBe(answer);
  });
});

describe('an opening that Java refuses', () => {
  it.each<[source: string, refusal: string]>([
    ['(?', 'Unknown inline modifier @2'],
    ['(?a)', 'Unknown inline modifier @2'],
    ['(?ia)', 'Unknown inline modifier @3'],
    ['(?i--m)', 'Unknown inline modifier @4'],
    ['(?i', 'Unknown inline modifier @3'],
    ['(?P<a>b)', 'Unknown inline modifier @2'],
    ["(?'a'b)", 'Unknown inline modifier @2'],
    ['(?#a)', 'Unknown inline modifier @2'],
    ['(?|a)', 'Unknown inline modifier @2'],
    ['(?$a)', 'Unknown group type @2'],
    ['(?@a)', 'Unknown group type @2'],
    ['(?<a>b)(?<a>c)', 'Named capturing group <a> is already defined @11'],
    ['(?<=a', 'Unclosed group @5'],
  ])('%s', (source, refusal) => {
    expect(refusalOf(source)).toBe(refusal);
  });
});
