import { describe, expect, it } from 'vitest';
import { noFlags } from '#core/javaRegex/reading/flags.ts';
import { single } from '#core/javaRegex/pattern/folding.ts';
import { dot } from '#core/javaRegex/pattern/predefinedSets.ts';
import type { Instruction, Program } from '#core/javaRegex/matching/program.ts';
import { Search } from '#core/javaRegex/matching/search.ts';

const accept: Instruction = { op: 'accept', id: 0, scope: 0 };
const fork = (scope: number | null): Instruction => ({ op: 'branch', branches: [], id: 1, scope });

function programWith(instruction: Instruction): Program {
  const instructions = [accept, instruction];
  return { start: accept, instructions, registers: 6, startsInsidePairs: true };
}

const searchIn = (text: string, budget = 10): Search =>
  new Search(text, programWith(fork(0)), budget);

describe('taking a character', () => {
  it.each<[what: string, text: string, at: number, taken: boolean, after: number]>([
    ['one unit', 'ab', 0, true, 1],
    ['a pair', '\u{1f600}b', 0, true, 2],
    ['the second half of a pair', '\u{1f600}b', 1, true, 2],
    ['a lone half', '\ud83d', 0, true, 1],
    ['a line end, which is not in the set', '\n', 0, false, 0],
    ['nothing at the end', 'a', 1, false, 1],
  ])('%s', (_what, text, at, taken, after) => {
    const search = searchIn(text);
    search.at = at;
    expect(search.consume(dot(noFlags))).toBe(taken);
    expect(search.at).toBe(after);
  });

  it('a lone half is not taken out of a pair', () => {
    expect(searchIn('\u{1f600}').consume(single(0xd83d, 'none'))).toBe(false);
  });
});

describe('going back', () => {
  it('there is nothing to go back to at first', () => {
    expect(searchIn('').goBack()).toBeNull();
  });

  it('leads to the last choice, its place and its number', () => {
    const search = searchIn('abc');
    search.remember(fork(0), 1, 7);
    search.remember(accept, 2, 8);
    expect([search.goBack(), search.at, search.here.op]).toEqual([8, 2, 'accept']);
    expect([search.goBack(), search.at, search.here.op]).toEqual([7, 1, 'branch']);
    expect(search.goBack()).toBeNull();
  });

  it('restores registers as they were at that choice', () => {
    const search = searchIn('abc');
    search.set(4, 1);
    search.remember(fork(0), 0, 0);
    search.set(4, 2);
    search.set(4, 3);
    search.goBack();
    expect(search.register(4)).toBe(1);
    search.goBack();
    expect(search.register(4)).toBe(-1);
  });

  it('not once the choices are forgotten: what was set stays', () => {
    const search = searchIn('abc');
    search.remember(fork(0), 0, 5);
    const { height } = search;
    search.remember(fork(0), 1, 6);
    search.set(4, 2);
    search.commit(height);
    expect(search.goBack()).toBe(5);
    expect(search.register(4)).toBe(2);
  });
});

describe('registers', () => {
  it('are -1 at first, even those that do not exist', () => {
    expect([searchIn('').register(0), searchIn('').register(99)]).toEqual([-1, -1]);
  });

  it('a group is set from where it began to the current position', () => {
    const search = searchIn('abc');
    search.at = 3;
    search.capture(2, 1);
    expect([search.register(4), search.register(5)]).toEqual([1, 3]);
  });

  it('cost a step to set', () => {
    const search = searchIn('');
    search.set(0, 0);
    expect(search.stepsLeft).toBe(9);
  });
});

describe('a hopeless place', () => {
  /** Asks about the same instruction at these positions, with so many steps spent before. */
  function ask(instruction: Instruction, spent: number, places: [at: number, count: number][]) {
    const search = new Search('abc', programWith(instruction), 5000);
    search.stepsLeft -= spent;
    return places.map(([at, count]) => {
      search.at = at;
      return search.isHopeless(instruction, count);
    });
  }

  it('is one that was tried before with the same count', () => {
    const places: [number, number][] = [
      [0, 0],
      [1, 0],
      [0, 0],
      [0, 1],
      [1, 0],
      [0, 1],
    ];
    expect(ask(fork(0), 1000, places)).toEqual([false, false, true, false, true, true]);
  });

  it('is not looked for in a loop or before a thousand steps', () => {
    const twice: [number, number][] = [
      [0, 0],
      [0, 0],
    ];
    expect(ask(fork(null), 1000, twice)).toEqual([false, false]);
    expect(ask(fork(0), 999, twice)).toEqual([false, false]);
  });

  it('is not hopeless after another entry into the enclosure', () => {
    const instruction = fork(4);
    const search = new Search('abc', programWith(instruction), 5000);
    search.stepsLeft -= 1000;
    const answers = [1, 1, 2, 2].map((entry) => {
      search.set(4, entry);
      return search.isHopeless(instruction);
    });
    expect(answers).toEqual([false, true, false, true]);
  });
});

describe('an entry', () => {
  it('is recorded with its position, and has its own number', () => {
    const search = searchIn('abc');
    search.at = 2;
    search.remember(accept, 0, 0);
    search.begin({ mark: 2, begin: 3, entry: 4 });
    const first = search.register(4);
    search.begin({ mark: 2, begin: 3, entry: 4 });
    expect([search.register(2), search.register(3)]).toEqual([search.height, 2]);
    expect(search.register(4)).not.toBe(first);
  });

  it('is not restored', () => {
    const search = searchIn('abc');
    search.remember(accept, 0, 0);
    search.begin({ mark: 2, begin: 3, entry: 4 });
    search.goBack();
    expect(search.register(3)).toBe(0);
  });
});

describe('the trail', () => {
  it('grows with what is on it', () => {
    const search = searchIn('abc', 5000);
    for (let i = 0; i < 1000; i += 1) search.remember(accept, i, 2 * i);
    const rests = Array.from({ length: 1000 }, () => search.goBack());
    expect(rests.slice(0, 3)).toEqual([1998, 1996, 1994]);
    expect([rests.at(-1), search.at, search.goBack()]).toEqual([0, 0, null]);
  });
});
