import { describe, expect, it } from 'vitest';
import { isEndOfLine, isStartOfLine, lineBreaks } from '#core/javaRegex/pattern/line.ts';
import type { Assertion } from '#core/javaRegex/pattern/matchState.ts';
import { ask } from '../ask.ts';

/** Every position at which it holds. */
function positions(holds: Assertion, text: string): number[] {
  const all = Array.from({ length: text.length + 1 }, (_, at) => at);
  return all.filter((at) => holds(text, at));
}

describe('the end, or before the last line terminator', () => {
  it.each<[text: string, positions: number[], unixLines: number[]]>([
    ['', [0], [0]],
    ['a', [1], [1]],
    ['a\n', [1, 2], [1, 2]],
    ['a\r', [1, 2], [2]],
    ['a\u0085', [1, 2], [2]],
    ['a\u2028', [1, 2], [2]],
    ['a\u2029', [1, 2], [2]],
    ['a\r\n', [1, 3], [2, 3]],
    ['\r\n', [0, 2], [1, 2]],
    ['\n', [0, 1], [0, 1]],
    ['a\n\n', [2, 3], [2, 3]],
    ['a\n\r', [2, 3], [3]],
    ['a\r\r\n', [2, 4], [3, 4]],
    ['a\nb', [3], [3]],
    ['a\f', [2], [2]],
    ['a\v', [2], [2]],
    ['a\u{1f600}', [3], [3]],
  ])('in %j at %j, with (?d) at %j', (text, expected, unixLines) => {
    expect(positions(isEndOfLine(false, false), text)).toEqual(expected);
    expect(positions(isEndOfLine(true, false), text)).toEqual(unixLines);
  });
});

describe('the end of any line', () => {
  it.each<[text: string, positions: number[], unixLines: number[]]>([
    ['', [0], [0]],
    ['a\nb', [1, 3], [1, 3]],
    ['a\rb', [1, 3], [3]],
    ['a\r\nb', [1, 4], [2, 4]],
    ['a\n\rb', [1, 2, 4], [1, 4]],
    ['a\u0085\u2028\u2029b', [1, 2, 3, 5], [5]],
    ['\n\n', [0, 1, 2], [0, 1, 2]],
  ])('in %j at %j, with (?d) at %j', (text, expected, unixLines) => {
    expect(positions(isEndOfLine(false, true), text)).toEqual(expected);
    expect(positions(isEndOfLine(true, true), text)).toEqual(unixLines);
  });
});

describe('the start of any line, never the end of the text', () => {
  it.each<[text: string, positions: number[], unixLines: number[]]>([
    ['', [], []],
    ['a', [0], [0]],
    ['a\nb', [0, 2], [0, 2]],
    ['a\n', [0], [0]],
    ['a\rb', [0, 2], [0]],
    ['a\r\nb', [0, 3], [0, 3]],
    ['a\n\rb', [0, 2, 3], [0, 2]],
    ['\u0085a\u2028b\u2029c', [0, 1, 3, 5], [0]],
  ])('in %j at %j, with (?d) at %j', (text, expected, unixLines) => {
    expect(positions(isStartOfLine(false), text)).toEqual(expected);
    expect(positions(isStartOfLine(true), text)).toEqual(unixLines);
  });
});

describe('a line break', () => {
  it.each<[text: string, ends: number[]]>([
    ['', []],
    ['a', []],
    ['\n', [1]],
    ['\v', [1]],
    ['\f', [1]],
    ['\r', [1]],
    ['\u0085', [1]],
    ['\u2028', [1]],
    ['\u2029', [1]],
    ['\r\n', [2, 1]],
    ['\n\r', [1]],
    ['\r\r\n', [1]],
  ])('at the start of %j may end at %j', (text, ends) => {
    expect(lineBreaks(text, 0)).toEqual(ends);
  });

  // With a quantifier, Java forgets that there was another way.
  it.each<[what: string, source: string, answer: string]>([
    ['gives back the line feed', '\\R\\n', 'whole'],
    ['in a group, too', '(\\R)\\n', 'whole'],
    ['from a look-ahead it does not', '(?=\\R)\\r\\n\\n', 'no'],
    ['nor from an atomic group', '(?>\\R)\\n', 'no'],
    ['nor when repeated once', '\\R{1}\\n', 'no'],
    ['nor when repeated', '\\R+\\n', 'no'],
    ['nor from a repeated group', '(?:\\R)+\\n', 'no'],
    ['two are never made of one', '\\R{2}', 'no'],
    ['unless written twice', '\\R\\R', 'whole'],
    ['as an option it may be left out', '\\R?\\n', 'part'],
    ['an option in a group does, too', '(?:\\R)?\\n', 'whole'],
  ])('%s: %s', (_what, source, answer) => {
    expect(ask(source, '\r\n')).toBe(answer);
  });
});
