import type { DeterministicLoop, Instruction } from './program.ts';
import type { Search } from './search.ts';

// A loop whose body is never tried another way once it has matched: it has only one way to match, or
// Java does not ask for another. So Java leaves the groups in it as they were set last (measured).

/** Before the first round. */
export function startDeterministicLoop(
  search: Search,
  point: Instruction,
  loop: DeterministicLoop,
): boolean {
  if (loop.width !== null) search.registers[loop.width] = -1;
  return choose(search, point, loop, 0);
}

/** After each round. */
export function endDeterministicLoop(
  search: Search,
  point: Instruction,
  loop: DeterministicLoop,
): boolean {
  const begin = search.register(loop.begin);
  const count = search.register(loop.count) + 1;
  const tookNothing = search.at === begin;
  search.commit(search.register(loop.mark));
  search.last = search.at;
  if (tookNothing && count > loop.min) return search.goTo(loop.exit);
  if (count > loop.min && changesWidth(search, loop, search.at - begin)) {
    search.at = begin;
    return iterate(search, loop, count - 1);
  }
  if (loop.group !== null) search.capture(loop.group, begin);
  // A body that took nothing twice takes nothing every time. Once is not enough, because of `\b{g}`.
  return choose(search, point, loop, tookNothing && count > 1 ? Math.max(count, loop.min) : count);
}

/**
 * Java repeats a group greedily while each round takes the same amount of text. A round that takes
 * another amount is run once more from where it began, which makes a difference for `\b{g}` (measured).
 */
function changesWidth(search: Search, { mode, width }: DeterministicLoop, taken: number): boolean {
  if (width === null) return false;
  const before = search.register(width);
  const changes = mode === 'greedy' && before >= 0 && before !== taken;
  search.registers[width] = changes ? -1 : taken;
  return changes;
}

/** The other way: out of a greedy loop, one more round of a reluctant one. */
export function retryDeterministicLoop(
  search: Search,
  loop: DeterministicLoop,
  count: number,
): boolean {
  if (loop.mode === 'greedy') return search.goTo(loop.exit);
  return count < loop.max && iterate(search, loop, count);
}

function choose(
  search: Search,
  point: Instruction,
  loop: DeterministicLoop,
  count: number,
): boolean {
  if (count < loop.min) return iterate(search, loop, count);
  if (loop.mode === 'greedy' && count >= loop.max) return search.goTo(loop.exit);
  search.remember(point, search.at, count);
  return loop.mode === 'greedy' ? iterate(search, loop, count) : search.goTo(loop.exit);
}

function iterate(search: Search, loop: DeterministicLoop, count: number): true {
  search.registers[loop.count] = count;
  search.begin(loop);
  return search.goTo(loop.body);
}
