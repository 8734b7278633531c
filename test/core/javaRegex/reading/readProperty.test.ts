import { describe, expect, it } from 'vitest';
import { ParserState } from '#core/javaRegex/reading/parserState.ts';
import { readProperty } from '#core/javaRegex/reading/readProperty.ts';
import { noFlags } from '#core/javaRegex/reading/flags.ts';
import { ask, refusalOf } from '../ask.ts';

/** The state with its cursor on the `p` and what has been read there. */
function read(source: string, unicodeClass = false) {
  const state = new ParserState(source);
  state.flags = { ...noFlags, unicodeClass };
  state.reader.cursor = 1;
  const set = readProperty(state);
  return { set, rest: state.reader.text(state.reader.cursor) };
}

describe('a property', () => {
  it.each<[source: string, inside: string, outside: string, rest: string]>([
    ['\\p{Lu}', 'A', 'a1', ''],
    ['\\p{L}b', 'Aa', '1', 'b'],
    ['\\pLb', 'Aa', '1', 'b'],
    ['\\PLb', '1', 'Aa', 'b'],
    ['\\P{Lu}', 'a1', 'A', ''],
    ['\\p{Digit}', '09', 'a', ''],
    ['\\P{Digit}', 'a', '09', ''],
    ['\\p{Punct}', '!~_', 'a ', ''],
  ])('%s has %j, not %j', (source, inside, outside, rest) => {
    const property = read(source);
    expect([...inside].filter((c) => !property.set.has(c.charCodeAt(0)))).toEqual([]);
    expect([...outside].filter((c) => property.set.has(c.charCodeAt(0)))).toEqual([]);
    expect(property.rest).toBe(rest);
  });

  it.each<[source: string, unicodeClass: boolean, bmp: boolean]>([
    ['\\p{Alpha}', false, true],
    ['\\p{Alpha}', true, false],
    ['\\P{Alpha}', false, false],
    ['\\p{L}', false, false],
  ])('%s with (?U) %s matches single units: %s', (source, unicodeClass, bmp) => {
    expect(read(source, unicodeClass).set.bmp).toBe(bmp);
  });

  it.each<[source: string, text: string, answer: string]>([
    ['\\p{Alpha}', 'é', 'no'],
    ['(?U)\\p{Alpha}', 'é', 'whole'],
    ['\\p{L}+', 'aé', 'whole'],
    ['\\p{L}', '\u{1d49c}', 'whole'],
    ['\\pL2', 'a2', 'whole'],
    ['\\p{IsL}', 'a', 'whole'],
    ['(?i)\\p{Lower}', 'A', 'whole'],
    ['\\p{Lower}', 'A', 'no'],
    ['[^\\p{L}]', '1', 'whole'],
    ['[\\p{L}&&[^a]]', 'a', 'no'],
  ])('%s on %j', (source, text, answer) => {
    expect(ask(source, text)).toBe(answer);
  });
});

describe('a property that Java refuses', () => {
  it.each<[source: string, refusal: string]>([
    ['\\p{}', 'Empty character family @3'],
    ['\\p{L', 'Unclosed character family @4'],
    ['\\p{', 'Unclosed character family @3'],
    ['a\\p{L', 'Unclosed character family @5'],
    ['\\P{}', 'Empty character family @3'],
  ])('%s', (source, refusal) => {
    expect(refusalOf(source)).toBe(refusal);
  });
});
