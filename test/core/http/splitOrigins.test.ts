import { describe, expect, it } from 'vitest';
import { splitOrigins } from '#core/http/splitOrigins.ts';

describe('the origins in a text', () => {
  it.each([
    ['none', '', []],
    ['white space alone', ' \n\t', []],
    ['one a line', 'http://a\r\nhttp://b\n', ['http://a', 'http://b']],
    ['commas between', 'http://a, http://b,,', ['http://a', 'http://b']],
    ['an address with brackets', 'http://[::1]:80', ['http://[::1]:80']],
  ])('%s', (_, text, origins) => {
    expect(splitOrigins(text)).toEqual(origins);
  });
});
