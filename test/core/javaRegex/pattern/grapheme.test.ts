import { describe, expect, it } from 'vitest';
import { atGraphemeBoundary, takeGrapheme } from '#core/javaRegex/pattern/grapheme.ts';
import { isInsidePair } from '#core/javaRegex/pattern/surrogates.ts';
import { ask } from '../ask.ts';

describe('\\X', () => {
  it.each<[what: string, text: string, at: number, behind: number | null]>([
    ['a letter', 'ab', 0, 1],
    ['the next', 'ab', 1, 2],
    ['a letter and its accent', 'e\u0301a', 0, 2],
    ['a line break of two', '\r\na', 0, 2],
    ['nothing at the end', 'a', 1, null],
  ])('takes %s', (_what, text, at, behind) => {
    const reading = { text, at, stepsLeft: 100, last: 0, register: () => -1 };
    expect(takeGrapheme(reading)).toBe(behind !== null);
    expect(reading.at).toBe(behind ?? at);
    expect(reading.stepsLeft).toBe(100 - (behind === null ? 0 : 10 * (behind - at)));
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
      const reading = { text, at, stepsLeft: 100, last: 0, register: () => -1 };
      return (at === 0 || !isInsidePair(text, at)) && atGraphemeBoundary(reading);
    });
    expect(found).toEqual(boundaries);
  });

  // Java looks from where something ended last.
  it.each<[what: string, source: string, text: string, answer: string]>([
    ['between letters', '.\\b{g}.', 'ab', 'whole'],
    ['not before an accent', '.\\b{g}.', 'e\u0301', 'no'],
    ['behind two halves of a flag', '..\\b{g}.', flags, 'whole'],
    ['not between them', '.\\b{g}..', flags, 'no'],
    ['not behind a counted character', 'a{1}\\b{g}b', 'ab', 'no'],
    ['nor two', '.{2}\\b{g}.', flags, 'no'],
    ['nor an atomic group', '(?>e)\\b{g}.', 'ea', 'no'],
    ['but behind an open-ended one', '.+\\b{g}.', flags, 'whole'],
    ['and a look-behind', '(?<=.)\\b{g}b', 'ab', 'part'],
    ['and a plain group', '(?:a)\\b{g}b', 'ab', 'whole'],
  ])('%s: %s', (_what, source, text, answer) => {
    expect(ask(source, text)).toBe(answer);
  });
});
