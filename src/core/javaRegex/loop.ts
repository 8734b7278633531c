import type { LoopPoint } from '#core/javaRegex/program.ts';
import type { Search } from '#core/javaRegex/search.ts';

/** Before the first time round. */
export function enter(search: Search, point: LoopPoint): boolean {
  search.setLoop(point.loop, 0, search.at);
  return choose(search, point);
}

/** After a time round. Java leaves a loop whose body took nothing, even one that owes more. */
export function again(search: Search, point: LoopPoint): boolean {
  const { begin } = search.loopState(point.loop);
  return search.at > begin ? choose(search, point) : search.goTo(point.loop.exit);
}

/** The way that was not taken first; there is no third. */
export function loopOtherwise(search: Search, point: LoopPoint): true {
  const greedy = point.loop.times.mode === 'greedy';
  return greedy ? search.goTo(point.loop.exit) : iterate(search, point);
}

function choose(search: Search, point: LoopPoint): boolean {
  const { min, max, mode } = point.loop.times;
  const { count } = search.loopState(point.loop);
  // Once an open-ended loop has had its least, it makes no difference how often it went round.
  if (search.isHopeless(point, max === Infinity ? Math.min(count, min) : count)) return false;
  if (count < min) return iterate(search, point);
  if (count >= max) return search.goTo(point.loop.exit);
  search.remember(point, search.at, 0);
  return mode === 'greedy' ? iterate(search, point) : search.goTo(point.loop.exit);
}

function iterate(search: Search, { loop }: LoopPoint): true {
  search.setLoop(loop, search.loopState(loop).count + 1, search.at);
  return search.goTo(loop.body);
}
