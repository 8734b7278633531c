import { describe, expect, it } from 'vitest';
import { dot } from '#core/javaRegex/predefinedSets.ts';
import type { Branch, Loop } from '#core/javaRegex/program.ts';
import { Search } from '#core/javaRegex/search.ts';

const branch = (outermost: boolean): Branch => ({ op: 'branch', branches: [], outermost });
const loop: Loop = {
  slot: 3,
  times: { min: 0, max: Infinity, mode: 'greedy' },
  exit: { op: 'accept' },
  body: { op: 'accept' },
};

describe('taking a character', () => {
  it.each<[what: string, text: string, at: number, taken: boolean, behind: number]>([
    ['one unit', 'ab', 0, true, 1],
    ['a pair', '\u{1f600}b', 0, true, 2],
    ['the second half of a pair', '\u{1f600}b', 1, true, 2],
    ['a line end, which is not in the set', '\n', 0, false, 0],
    ['nothing at the end', 'a', 1, false, 1],
  ])('%s', (_what, text, at, taken, behind) => {
    const search = new Search(text, { op: 'accept' }, 10);
    search.at = at;
    expect(search.take(dot)).toBe(taken);
    expect(search.at).toBe(behind);
  });
});

describe('the state of a loop', () => {
  it('begins at nothing and comes back from the trail', () => {
    const search = new Search('', { op: 'accept' }, 10);
    search.setLoop(loop, 2, 5);
    expect(search.loopState(loop)).toEqual({ count: 2, begin: 5 });
    const trace = search.trail.pop();
    if (trace !== undefined && 'loop' in trace) search.resetLoop(trace);
    expect(search.loopState(loop)).toEqual({ count: 0, begin: 0 });
  });

  it('costs a step to save', () => {
    const search = new Search('', { op: 'accept' }, 10);
    search.setLoop(loop, 1, 0);
    expect(search.stepsLeft).toBe(9);
  });
});

describe('a hopeless place', () => {
  /** Asks about the same instruction at these positions, with so many steps spent before. */
  function ask(instruction: Branch, spent: number, places: [at: number, count: number][]) {
    const search = new Search('abc', instruction, 5000);
    search.stepsLeft -= spent;
    return places.map(([at, count]) => {
      search.at = at;
      return search.isHopeless(instruction, count);
    });
  }

  it('is one that has been tried, as often', () => {
    const places: [number, number][] = [
      [0, 0],
      [1, 0],
      [0, 0],
      [0, 1],
      [1, 0],
      [0, 1],
    ];
    expect(ask(branch(true), 1000, places)).toEqual([false, false, true, false, true, true]);
  });

  it('is not looked for in a loop, nor before a thousand steps', () => {
    const twice: [number, number][] = [
      [0, 0],
      [0, 0],
    ];
    expect(ask(branch(false), 1000, twice)).toEqual([false, false]);
    expect(ask(branch(true), 999, twice)).toEqual([false, false]);
  });
});
