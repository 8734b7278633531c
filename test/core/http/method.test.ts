import { describe, expect, it } from 'vitest';
import { isMethod } from '#core/http/method.ts';

describe('isMethod', () => {
  it.each([
    ['a documented method', 'PATCH', true],
    ['another known method', 'HEAD', true],
    ['a method of no standard', 'x-purge', true],
    ['lower case, which is another method', 'get', true],
    ['two methods', 'GET POST', false],
    ['nothing', '', false],
  ])('%s: %j is %s', (_, value, expected) => {
    expect(isMethod(value)).toBe(expected);
  });
});
