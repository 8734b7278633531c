import type { Cycle, Instruction } from './program.ts';
import type { Search } from './search.ts';

// A loop whose body is not gone back into once it has matched: it has one way to match only, or is
// not asked for another. Java so leaves the groups in it as they were set last (measured).

/** Before the first time round. */
export function cycle(search: Search, point: Instruction, loop: Cycle): boolean {
  if (loop.width !== null) search.registers[loop.width] = -1;
  return choose(search, point, loop, 0);
}

/** After a time round. */
export function cycled(search: Search, point: Instruction, loop: Cycle): boolean {
  const begin = search.register(loop.begin);
  const count = search.register(loop.count) + 1;
  const gotNowhere = search.at === begin;
  search.commit(search.register(loop.mark));
  search.last = search.at;
  if (gotNowhere && count > loop.min) return search.goTo(loop.exit);
  if (count > loop.min && changesWidth(search, loop, search.at - begin)) {
    search.at = begin;
    return iterate(search, loop, count - 1);
  }
  if (loop.group !== null) search.capture(loop.group, begin);
  // What took nothing twice will do so again; not what did once, see `\b{g}`.
  return choose(search, point, loop, gotNowhere && count > 1 ? Math.max(count, loop.min) : count);
}

/**
 * Java repeats a group greedily while it takes as much text each time. Where it takes another amount,
 * it does so once more, from where it began, which shows in `\b{g}` (measured).
 */
function changesWidth(search: Search, { mode, width }: Cycle, taken: number): boolean {
  if (width === null) return false;
  const before = search.register(width);
  const changes = mode === 'greedy' && before >= 0 && before !== taken;
  search.registers[width] = changes ? -1 : taken;
  return changes;
}

/** The way that was not taken first: out of a greedy loop, once more round a reluctant one. */
export function cycleOtherwise(search: Search, loop: Cycle, count: number): boolean {
  if (loop.mode === 'greedy') return search.goTo(loop.exit);
  return count < loop.max && iterate(search, loop, count);
}

function choose(search: Search, point: Instruction, loop: Cycle, count: number): boolean {
  if (count < loop.min) return iterate(search, loop, count);
  if (loop.mode === 'greedy' && count >= loop.max) return search.goTo(loop.exit);
  search.remember(point, search.at, count);
  return loop.mode === 'greedy' ? iterate(search, loop, count) : search.goTo(loop.exit);
}

function iterate(search: Search, loop: Cycle, count: number): true {
  search.registers[loop.count] = count;
  search.begin(loop);
  return search.goTo(loop.body);
}
