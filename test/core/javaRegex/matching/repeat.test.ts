import { describe, expect, it } from 'vitest';
import { assemble } from '#core/javaRegex/matching/assemble.ts';
import { parsePattern } from '#core/javaRegex/reading/parser.ts';
import { repeat, retryRepeat } from '#core/javaRegex/matching/repeat.ts';
import { Search } from '#core/javaRegex/matching/search.ts';

/** The positions of the search after the first way and after each other way. */
function positions(source: string, text: string, from = 0): number[] {
  const program = assemble(parsePattern(source));
  const instruction = program.start;
  if (instruction.op !== 'repeat') throw new Error(`${instruction.op} is no repetition`);
  const search = new Search(text, program, 1000);
  search.at = from;
  const all: number[] = [];
  let holds = repeat(search, instruction);
  while (holds) {
    all.push(search.at);
    const rest = search.goBack();
    holds = rest !== null && retryRepeat(search, instruction, rest);
  }
  return all;
}

describe('a repeated character', () => {
  it.each<[source: string, text: string, positions: number[]]>([
    ['a*', 'aaab', [3, 2, 1, 0]],
    ['a*', 'b', [0]],
    ['a+', 'aaab', [3, 2, 1]],
    ['a+', 'b', []],
    ['a?', 'aa', [1, 0]],
    ['a{2}', 'aaa', [2]],
    ['a{2}', 'a', []],
    ['a{0}', 'a', [0]],
    ['a{1,2}', 'aaa', [2, 1]],
    ['a{2,}', 'aaa', [3, 2]],
    ['a*?', 'aab', [0, 1, 2]],
    ['a+?', 'aab', [1, 2]],
    ['a??', 'aa', [0, 1]],
    ['a{1,2}?', 'aaa', [1, 2]],
    ['a{2}?', 'aaa', [2]],
    ['a*+', 'aaab', [3]],
    ['a?+', 'aa', [1]],
    ['a{2,}+', 'aaa', [3]],
    ['a{2,}+', 'a', []],
    ['a{2147483647}', 'aa', []],
  ])('%s on %s ends at %j', (source, text, expected) => {
    expect(positions(source, text)).toEqual(expected);
  });
});

describe('a repeated character over pairs', () => {
  it.each<[what: string, source: string, text: string, positions: number[]]>([
    ['gives back whole pairs', '.*', 'a\u{1f600}\u{1f600}', [5, 3, 1, 0]],
    ['takes whole pairs', '.*?', '\u{1f600}a', [0, 2, 3]],
    ['counts pairs once', '.{2}', '\u{1f600}\u{1f600}\u{1f600}', [4]],
    ['takes lone halves', '.*', '\ude00\ud83d', [2, 1, 0]],
    ['keeps what it needs', '.+', '\u{1f600}', [2]],
  ])('%s', (_what, source, text, expected) => {
    expect(positions(source, text)).toEqual(expected);
  });

  it('gives back half a pair when it began inside one', () => {
    expect(positions('.*', '\u{1f600}', 1)).toEqual([2, 1]);
  });

  it('pays for each character', () => {
    const program = assemble(parsePattern('a*'));
    const search = new Search('aaaa', program, 1000);
    if (program.start.op === 'repeat') repeat(search, program.start);
    expect(search.stepsLeft).toBe(996);
  });
});
