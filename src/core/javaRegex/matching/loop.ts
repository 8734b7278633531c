import type { Instruction, Loop } from './program.ts';
import type { Search } from './search.ts';

/** Before the first round. */
export function startLoop(search: Search, point: Instruction, loop: Loop): boolean {
  search.set(loop.count, 0);
  return choose(search, point, loop);
}

/** After each round. Java leaves a loop whose body took nothing, even below its minimum. */
export function endLoop(search: Search, point: Instruction, loop: Loop): boolean {
  if (search.at > search.register(loop.begin)) return choose(search, point, loop);
  return search.goTo(loop.exit);
}

/** The other way; there is no third one. */
export function retryLoop(search: Search, loop: Loop): true {
  return loop.mode === 'greedy' ? search.goTo(loop.exit) : iterate(search, loop);
}

function choose(search: Search, point: Instruction, loop: Loop): boolean {
  const { min, max, mode } = loop;
  const count = search.register(loop.count);
  // Once an open-ended loop has reached its minimum, the number of rounds makes no difference.
  if (search.isHopeless(point, max === Infinity ? Math.min(count, min) : count)) return false;
  if (count < min) return iterate(search, loop);
  if (count >= max) return search.goTo(loop.exit);
  search.remember(point, search.at, 0);
  return mode === 'greedy' ? iterate(search, loop) : search.goTo(loop.exit);
}

function iterate(search: Search, loop: Loop): true {
  search.set(loop.count, search.register(loop.count) + 1);
  search.set(loop.begin, search.at);
  return search.goTo(loop.body);
}
