import { describe, expect, it } from 'vitest';
import { atGraphemeBoundary, consumeGrapheme } from '#core/javaRegex/pattern/grapheme.ts';
import { isInsidePair } from '#core/javaRegex/pattern/surrogates.ts';
import { ask } from '../ask.ts';

describe('\\X', () => {
  it.each<[what: string, text: string, at: number, after: number | null]>([
    ['a letter', 'ab', 0, 1],
    ['the next', 'ab', 1, 2],
    ['a letter and its accent', 'e\u0301a', 0, 2],
    ['a line break of two', '\r\na', 0, 2],
    ['nothing at the end', 'a', 1, null],
  ])('takes %s', (_what, text, at, after) => {
    const state = { text, at, stepsLeft: 100, last: 0, register: () => -1 };
    expect(consumeGrapheme(state)).toBe(after !== null);
    expect(state.at).toBe(after ?? at);
    expect(state.stepsLeft).toBe(100 - (after === null ? 0 : 16 * (after - at)));
  });

  it.each<[source: string, text: string, answer: string]>([
    ['\\X', 'e\u0301', 'whole'],
    ['\\X', '\r\n', 'whole'],
    ['\\X\\X', 'e\u0301', 'no'],
    ['\\X', '', 'no'],
    ['\\X+', 'e\u0301a', 'whole'],
    ['(?:\\X)*b', 'ab', 'whole'],
    ['\\X{2}', 'ab', 'whole'],
    ['(?<=\\X)b', 'ab', 'no'],
  ])('%s on %j', (source, text, answer) => {
    expect(ask(source, text)).toBe(answer);
  });
});

describe('\\b{g}', () => {
  const flags = '\u{1f1e6}\u{1f1e7}\u{1f1e8}';

  it.each<[text: string, boundaries: number[]]>([
    ['ab', [0, 1, 2]],
    ['e\u0301a', [0, 2, 3]],
    ['\r\n', [0, 2]],
    [flags, [0, 4, 6]],
  ])('in %j holds at %j', (text, boundaries) => {
    const places = Array.from({ length: text.length + 1 }, (_, at) => at);
    const found = places.filter((at) => {
      const state = { text, at, stepsLeft: 100, last: 0, register: () => -1 };
      return (at === 0 || !isInsidePair(text, at)) && atGraphemeBoundary(state);
    });
    expect(found).toEqual(boundaries);
  });

  // Java looks from where something ended last.
  it.each<[what: string, source: string, text: string, answer: string]>([
    ['between letters', '.\\b{g}.', 'ab', 'whole'],
    ['not before an accent', '.\\b{g}.', 'e\u0301', 'no'],
    ['after two halves of a flag', '..\\b{g}.', flags, 'whole'],
    ['not between them', '.\\b{g}..', flags, 'no'],
    ['not after a counted character', 'a{1}\\b{g}b', 'ab', 'no'],
    ['nor after two', '.{2}\\b{g}.', flags, 'no'],
    ['nor after an atomic group', '(?>e)\\b{g}.', 'ea', 'no'],
    ['but after an open-ended repetition', '.+\\b{g}.', flags, 'whole'],
    ['and after a look-behind', '(?<=.)\\b{g}b', 'ab', 'part'],
    ['and after an ordinary group', '(?:a)\\b{g}b', 'ab', 'whole'],
  ])('%s: %s', (_what, source, text, answer) => {
    expect(ask(source, text)).toBe(answer);
  });
});
