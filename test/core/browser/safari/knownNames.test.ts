import { describe, expect, it } from 'vitest';
import { knownFirst, knownSpelling } from '#core/browser/safari/knownNames.ts';

describe('names that WebKit knows', () => {
  it.each([
    ['content-type', 'Content-Type'],
    ['etag', 'ETag'],
    ['x-xss-protection', 'X-XSS-Protection'],
    ['x-requested-with', undefined],
  ])('%s is spelled %s', (lower, spelling) => {
    expect(knownSpelling(lower)).toBe(spelling);
  });

  it.each([
    [
      ['x-zed', 'content-type', 'x-alpha', 'authorization'],
      ['content-type', 'authorization', 'x-zed', 'x-alpha'],
    ],
    [
      ['x-b', 'x-a'],
      ['x-b', 'x-a'],
    ],
    [[], []],
  ])('come before all others: %j', (names, ordered) => {
    expect(knownFirst(names)).toEqual(ordered);
  });
});
