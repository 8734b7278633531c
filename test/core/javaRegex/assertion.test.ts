import { describe, expect, it } from 'vitest';
import { holds } from '#core/javaRegex/assertion.ts';
import type { Assertion } from '#core/javaRegex/syntax.ts';

/** Every position at which it holds. */
function positions(assertion: Assertion, text: string): number[] {
  const all = Array.from({ length: text.length + 1 }, (_, at) => at);
  return all.filter((at) => holds(assertion, text, at));
}

describe('^', () => {
  it.each(['', 'a', '\na', 'a\nb'])(
    'holds at the start alone, not after a line end: %j',
    (text) => {
      expect(positions('begin', text)).toEqual([0]);
    },
  );
});

describe('$', () => {
  it.each<[text: string, positions: number[]]>([
    ['', [0]],
    ['a', [1]],
    ['a\n', [1, 2]],
    ['a\r', [1, 2]],
    ['a\u0085', [1, 2]],
    ['a\u2028', [1, 2]],
    ['a\u2029', [1, 2]],
    ['a\r\n', [1, 3]],
    ['\r\n', [0, 2]],
    ['\n', [0, 1]],
    ['a\n\n', [2, 3]],
    ['a\n\r', [2, 3]],
    ['a\r\r\n', [2, 4]],
    ['a\nb', [3]],
    ['a\f', [2]],
    ['a\u000b', [2]],
    ['a\u{1f600}', [3]],
  ])('holds in %j at %j', (text, expected) => {
    expect(positions('end', text)).toEqual(expected);
  });
});

describe('\\b and \\B', () => {
  it.each(['', 'a', 'a b', 'a\u{1f600}a', 'é\u0301-', '\ud83d'])(
    'divide %j between them',
    (text) => {
      const both = [...positions('wordBoundary', text), ...positions('notWordBoundary', text)];
      expect(both.sort()).toEqual(Array.from({ length: text.length + 1 }, (_, at) => at));
    },
  );
});
