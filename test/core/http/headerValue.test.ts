import { describe, expect, it } from 'vitest';
import {
  isHeaderValue,
  trimHttpWhitespace,
  firstInvalidValueChar,
} from '#core/http/headerValue.ts';

describe('isHeaderValue', () => {
  it.each([
    ['nothing', '', true],
    ['visible ASCII', 'http://test.com:80/~a', true],
    ['a space inside', 'a b', true],
    ['a tab inside', 'a\tb', true],
    ['bytes above ASCII', '\u0080é\u00ff', true],
    ['a space before', ' a', false],
    ['a tab behind', 'a\t', false],
    ['a line end', 'a\r\nb', false],
    ['NUL', 'a\u0000b', false],
    ['another control character', 'a\u001fb', false],
    ['DEL', 'a\u007fb', false],
    ['a character that needs two bytes', 'Ā', false],
    ['an emoji', 'a😀', false],
  ])('%s: %j is %s', (_, value, expected) => {
    expect(isHeaderValue(value)).toBe(expected);
  });
});

describe('firstInvalidValueChar', () => {
  it.each([
    ['the first of several', 'ab\u0000\u0001', 2],
    ['none', 'ab', -1],
  ])('%s', (_, value, expected) => {
    expect(firstInvalidValueChar(value)).toBe(expected);
  });
});

describe('trimHttpWhitespace', () => {
  it.each([
    ['all four kinds at both ends', '\t\n\r a b \r\n\t', 'a b'],
    ['only white space', ' \t ', ''],
    ['nothing', '', ''],
    ['a no-break space is none', '\u00a0a', '\u00a0a'],
    ['a vertical tab is none', '\u000ba', '\u000ba'],
  ])('%s', (_, value, expected) => {
    expect(trimHttpWhitespace(value)).toBe(expected);
  });
});
