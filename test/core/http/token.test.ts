import { describe, expect, it } from 'vitest';
import { isToken } from '#core/http/token.ts';

describe('isToken', () => {
  it.each([
    ['letters', 'GET', true],
    ['digits', '123', true],
    ['every sign that RFC 9110 lists', "!#$%&'*+-.^_`|~", true],
    ['nothing', '', false],
    ['a space', 'GE T', false],
    ['a space at the end', 'GET ', false],
    ['a line end', 'GET\n', false],
    ['a comma', 'a,b', false],
    ['a slash', 'application/json', false],
    ['a colon', 'a:b', false],
    ['a quotation mark', '"a"', false],
    ['a letter outside ASCII', 'GÉT', false],
    ['a control character', 'a\u0000', false],
  ])('%s: %j is %s', (_, value, expected) => {
    expect(isToken(value)).toBe(expected);
  });

  it('takes of the first 256 characters only the 77 of the grammar', () => {
    const taken = Array.from({ length: 256 }, (_, unit) => String.fromCharCode(unit)).filter(
      isToken,
    );
    expect(taken).toHaveLength(26 + 26 + 10 + 15);
  });
});
