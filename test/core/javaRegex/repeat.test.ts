import { describe, expect, it } from 'vitest';
import { assemble } from '#core/javaRegex/assemble.ts';
import { parsePattern } from '#core/javaRegex/parser.ts';
import type { Repeat } from '#core/javaRegex/program.ts';
import { repeat, repeatOtherwise } from '#core/javaRegex/repeat.ts';
import { Search } from '#core/javaRegex/search.ts';

/** Where the search stands after the first way and after each other one. */
function positions(source: string, text: string): number[] {
  const instruction = assemble(parsePattern(source)).start as Repeat;
  const search = new Search(text, instruction, 1000);
  const all: number[] = [];
  let holds = repeat(search, instruction);
  while (holds) {
    all.push(search.at);
    const trace = search.trail.pop();
    if (trace === undefined || 'loop' in trace) break;
    search.at = trace.at;
    holds = repeatOtherwise(search, instruction, trace.rest);
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
  ])('%s on %s stands at %j', (source, text, expected) => {
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
    const instruction = assemble(parsePattern('.*')).start as Repeat;
    const search = new Search('\u{1f600}', instruction, 1000);
    search.at = 1;
    repeat(search, instruction);
    expect(repeatOtherwise(search, instruction, 1) && search.at).toBe(1);
  });
});
