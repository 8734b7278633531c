import { describe, expect, it } from 'vitest';
import { commaEnds, replaced, tokenAfter } from '#ui/parts/tokens/tokens.ts';

const byComma = (text: string) => text.split(',').filter((entry) => entry !== '');
/** Knows that a comma between braces belongs to the entry. */
const byCommaOutsideBraces = (text: string) =>
  /\{[^}]*,?[^}]*$/.test(text) ? [text] : byComma(text);

describe('commaEnds', () => {
  it.each([
    ['a name', 'GET,', byComma, true],
    ['a second name', 'GET,POST,', byComma, true],
    ['nothing before it', ',', byComma, true],
    ['no comma yet', 'GET', byComma, false],
    ['a comma further up', 'GET,POST', byComma, false],
    ['the quantifier of a regular expression', 'https://a{1,', byCommaOutsideBraces, false],
    ['the end of a regular expression', 'https://a{1},', byCommaOutsideBraces, true],
  ])('%s: %s', (_, text, split, ends) => {
    expect(commaEnds(text, split)).toBe(ends);
  });
});

describe('replaced', () => {
  const list = ['a', 'b', 'c'];
  it.each([
    ['the first by one', 0, ['x'], ['x', 'b', 'c']],
    ['one in the middle by two', 1, ['x', 'y'], ['a', 'x', 'y', 'c']],
    ['the last by none', 2, [], ['a', 'b']],
  ])('%s', (_, index, by, result) => {
    expect(replaced(list, index, by)).toEqual(result);
    expect(list).toEqual(['a', 'b', 'c']);
  });
});

describe('tokenAfter, among 20 tokens', () => {
  it.each([
    ['ArrowLeft', 3, 2],
    ['ArrowUp', 3, 2],
    ['ArrowLeft', 0, 0],
    ['ArrowRight', 3, 4],
    ['ArrowDown', 19, 20],
    ['Home', 9, 0],
    ['End', 9, 19],
    ['PageUp', 9, 2],
    ['PageUp', 3, 0],
    ['PageDown', 9, 16],
    ['PageDown', 18, 19],
    ['a', 9, undefined],
    ['Enter', 9, undefined],
  ])('%s from %i leads to %s', (key, from, to) => {
    expect(tokenAfter(key, from, 20)).toBe(to);
  });
});
