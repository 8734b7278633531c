import { describe, expect, it } from 'vitest';
import { assemble } from '#core/javaRegex/matching/assemble.ts';
import { canStart } from '#core/javaRegex/matching/lookahead.ts';
import { parsePattern } from '#core/javaRegex/reading/parser.ts';

describe('a look at the next characters', () => {
  it.each<[source: string, text: string, at: number, may: boolean]>([
    ['a', 'ba', 0, false],
    ['a', 'ba', 1, true],
    ['a', 'ba', 2, false],
    ['[^a]', 'a', 1, false],
    ['abc', 'xabc', 1, true],
    ['abc', 'xabc', 0, false],
    ['[ab]\\d', 'a1', 0, true],
    ['[ab]\\d', 'aa', 0, false],
    ['[ab]\\d', 'a', 0, false],
    ['[ab]xyz', 'by', 0, false],
    ['[ab]xyz', 'bx', 0, true],
    // Where it cannot know, the answer is yes.
    ['(?i)abc', 'x', 0, true],
    ['a*', 'x', 0, true],
    ['(?:a|b)', 'x', 0, true],
    ['\\b', 'x', 1, true],
    ['.', '\u{1f600}', 0, true],
    ['', 'x', 0, true],
  ])('at %s in %j from %i: %s', (source, text, at, may) => {
    expect(canStart(assemble(parsePattern(source)).start, text, at)).toBe(may);
  });
});
