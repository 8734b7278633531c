import { describe, expect, it } from 'vitest';
import { boundary, lineBoundary } from '#core/javaRegex/pattern/boundary.ts';
import { noFlags } from '#core/javaRegex/reading/flags.ts';
import type { Flags } from '#core/javaRegex/reading/flags.ts';
import { ParserState } from '#core/javaRegex/reading/parserState.ts';
import type { Consumer } from '#core/javaRegex/pattern/syntax.ts';
import { ask, refusalOf } from '../ask.ts';

/** A state that has read the backslash and the letter, with flags set. */
function afterLetter(source: string, flags: Partial<Flags> = {}): ParserState {
  const state = new ParserState(source);
  state.flags = { ...noFlags, ...flags };
  state.reader.cursor = 2;
  return state;
}

/** Whether a boundary holds at a position; it must not take anything. */
function holds({ consume }: Consumer, text: string, at: number): boolean {
  const state = { text, at, stepsLeft: 10, last: 0, register: () => -1 };
  const held = consume(state);
  expect(state.at).toBe(at);
  return held;
}

describe('the boundary of a letter', () => {
  const text = 'a b\n';
  it.each<[source: string, positions: number[]]>([
    ['\\A', [0]],
    ['\\G', [0]],
    ['\\b', [0, 1, 2, 3]],
    ['\\B', [4]],
    ['\\Z', [3, 4]],
    ['\\z', [4]],
  ])('%s holds at %j', (source, positions) => {
    const consumer = boundary(afterLetter(source), source.charAt(1));
    expect([0, 1, 2, 3, 4].filter((at) => consumer && holds(consumer, text, at))).toEqual(
      positions,
    );
  });

  it.each(['y', 'Y', 'a', 'R'])('%s has none', (letter) => {
    expect(boundary(afterLetter(`\\${letter}`), letter)).toBeNull();
  });
});

describe('the boundary of a grapheme', () => {
  it('is read as a whole', () => {
    const state = afterLetter('\\b{g}a');
    boundary(state, 'b');
    expect(state.reader.cursor).toBe(5);
  });

  it('leaves another brace to the quantifier', () => {
    const state = afterLetter('\\b{2}');
    boundary(state, 'b');
    expect(state.reader.cursor).toBe(2);
  });

  it.each<[source: string, refusal: string | null]>([
    ['\\b{g}', null],
    ['\\b{2}', null],
    ['\\b{g', 'Illegal/unsupported escape sequence @4'],
    ['\\b{gb}', 'Illegal/unsupported escape sequence @4'],
    ['\\b{', 'Illegal repetition @3'],
    ['\\b{w}', 'Illegal repetition @3'],
    ['\\B{g}', 'Illegal repetition @3'],
  ])('%s', (source, refusal) => {
    expect(refusalOf(source)).toBe(refusal);
  });

  it.each<[source: string, text: string, answer: string]>([
    ['e\\b{g}.', 'e\u0301', 'no'],
    ['e\\b{g}.', 'ea', 'whole'],
    ['\\r\\b{g}\\n', '\r\n', 'no'],
    ['\\b{g}', '', 'whole'],
    ['(?x)\\b {g}.', 'a', 'whole'],
  ])('%s on %j', (source, text, answer) => {
    expect(ask(source, text)).toBe(answer);
  });
});

describe('^ and $', () => {
  const text = 'a\r\nb\n';
  it.each<[char: '^' | '$', flags: Partial<Flags>, positions: number[]]>([
    ['^', {}, [0]],
    ['^', { unixLines: true }, [0]],
    ['^', { multiline: true }, [0, 3]],
    ['^', { multiline: true, unixLines: true }, [0, 3]],
    ['$', {}, [4, 5]],
    ['$', { multiline: true }, [1, 4, 5]],
    ['$', { multiline: true, unixLines: true }, [2, 4, 5]],
  ])('%s with %j hold at %j', (char, flags, expected) => {
    const consumer = lineBoundary(afterLetter('', flags), char);
    const at = [0, 1, 2, 3, 4, 5];
    expect(at.filter((i) => holds(consumer, text, i))).toEqual(expected);
  });

  it.each<[what: string, source: string, text: string, answer: string]>([
    ['^ is not the start of a line', '^b', 'a\nb', 'no'],
    ['with (?m) it is', '(?m)^b', 'a\nb', 'part'],
    ['(?m)^ does not hold in an empty text', '(?m)^', '', 'no'],
    ['^ does', '^', '', 'whole'],
    ['\\Z keeps to the last line also with (?m)', '(?m)a\\Z', 'a\nb', 'no'],
    ['\\Z depends on (?d)', '(?d)a\\Z', 'a\r', 'no'],
    ['\\z is the very end', 'a\\z', 'a\n', 'no'],
    ['\\b is wider than ASCII', '\\bé\\b', 'é', 'whole'],
    ['\\b with (?U) counts joiners', '(?U)a\\b', 'a\u200d', 'no'],
    ['\\b without does not', 'a\\b', 'a\u200d', 'part'],
    ['\\G is the start', 'a\\Gb', 'ab', 'no'],
    ['boundaries can be repeated', '\\b+a$*', 'a', 'whole'],
  ])('%s: %s', (_what, source, subject, answer) => {
    expect(ask(source, subject)).toBe(answer);
  });
});
