import { canStart } from './lookahead.ts';
import { isInsidePair } from '#core/javaRegex/pattern/surrogates.ts';
import type { Instruction } from './program.ts';
import type { Search } from './search.ts';

type Repeat = Extract<Instruction, { op: 'repeat' }>;

/** One character of a set, repeated as often or as seldom as possible. */
export function repeat(search: Search, instruction: Repeat): boolean {
  const { set, min, max, mode, next } = instruction;
  if (search.isHopeless(instruction)) return false;
  const wanted = mode === 'reluctant' ? min : max;
  let least = search.at;
  let count = 0;
  while (count < wanted && search.consume(set)) if ((count += 1) === min) least = search.at;
  search.stepsLeft -= count;
  // For an open-ended greedy repetition without a group Java takes another path,
  // which does not record the end.
  if (count > 0 && (mode !== 'greedy' || max !== Infinity || instruction.inGroup))
    search.last = search.at;
  if (count < min) return false;
  if (mode === 'reluctant') search.remember(instruction, search.at, count);
  else if (mode === 'greedy' && search.at > least) search.remember(instruction, search.at, least);
  return search.goTo(next);
}

/** The other way: one less or one more. `rest` is the position it may go back to, or its count. */
export function retryRepeat(search: Search, instruction: Repeat, rest: number): boolean {
  return instruction.mode === 'greedy'
    ? giveBack(search, instruction, rest)
    : takeOneMore(search, instruction, rest);
}

function giveBack(search: Search, instruction: Repeat, least: number): boolean {
  const { text } = search;
  do {
    const wide = isInsidePair(text, search.at - 1) && search.at - 2 >= least;
    search.at -= wide ? 2 : 1;
    search.stepsLeft -= 1;
  } while (search.at > least && !canStart(instruction.next, text, search.at));
  if (search.at > least) search.remember(instruction, search.at, least);
  return search.goTo(instruction.next);
}

function takeOneMore(search: Search, instruction: Repeat, count: number): boolean {
  if (count >= instruction.max || !search.consume(instruction.set)) return false;
  search.last = search.at;
  search.remember(instruction, search.at, count + 1);
  return search.goTo(instruction.next);
}
