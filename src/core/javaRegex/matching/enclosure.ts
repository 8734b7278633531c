import type { Enclosed, Instruction } from './program.ts';
import type { Search } from './search.ts';
import { isInsidePair } from '#core/javaRegex/pattern/surrogates.ts';

/** At the beginning of an atomic group or a look-around. */
export function enclose(search: Search, point: Instruction, enclosed: Enclosed): boolean {
  search.begin(enclosed);
  if (enclosed.kind === 'behind')
    return lookBehind(search, point, enclosed, back(search, enclosed, search.at, enclosed.min));
  if (enclosed.negated) search.remember(point, search.at, 0);
  return search.goTo(enclosed.body);
}

/** Where the body has matched. */
export function endEnclosed(search: Search, enclosed: Enclosed): boolean {
  const begin = search.register(enclosed.begin);
  if (enclosed.kind === 'behind' && search.at !== begin) return false;
  search.commit(search.register(enclosed.mark));
  if (enclosed.kind === 'atomic' || enclosed.kind === 'ahead') search.last = search.at;
  if (enclosed.kind === 'ahead' || enclosed.kind === 'behind') search.at = begin;
  return !enclosed.negated && search.goTo(enclosed.exit);
}

/** Where the body has not: a look-behind tries it from farther back, a negative look-ahead holds. */
export function encloseOtherwise(
  search: Search,
  point: Instruction,
  enclosed: Enclosed,
  from: number,
): boolean {
  search.at = search.register(enclosed.begin);
  if (enclosed.kind !== 'behind') return search.goTo(enclosed.exit);
  return lookBehind(search, point, enclosed, from > 0 ? back(search, enclosed, from, 1) : -1);
}

type LookBehind = Extract<Enclosed, { kind: 'behind' }>;

function lookBehind(
  search: Search,
  point: Instruction,
  enclosed: LookBehind,
  from: number,
): boolean {
  if (from < Math.max(back(search, enclosed, search.at, enclosed.max), 0))
    return enclosed.negated && search.goTo(enclosed.exit);
  search.remember(point, search.at, from);
  search.at = from;
  return search.goTo(enclosed.body);
}

const smallestInt = -0x80000000;

/**
 * So many characters back. Java reckons in ints: a reach that has overflowed leads nowhere or to the
 * text's beginning, or, in code points, as far back as it is to the end (measured).
 */
function back({ text }: Search, { byCodePoints }: LookBehind, at: number, count: number): number {
  if (!byCodePoints) return (at - count) | 0;
  if (count === smallestInt) return at; // has no opposite
  if (count < 0) return 2 * at - text.length;
  let position = at;
  for (let left = count; left > 0 && position > 0; left -= 1) {
    position -= position >= 2 && isInsidePair(text, position - 1) ? 2 : 1;
  }
  return position;
}
