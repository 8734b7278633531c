import type { EnclosureProgram, Instruction } from './program.ts';
import type { Search } from './search.ts';
import { isInsidePair } from '#core/javaRegex/pattern/surrogates.ts';

/** Before the body of an atomic group or a look-around. */
export function startEnclosure(
  search: Search,
  point: Instruction,
  enclosure: EnclosureProgram,
): boolean {
  search.begin(enclosure);
  if (enclosure.kind === 'behind')
    return lookBehind(search, point, enclosure, back(search, enclosure, search.at, enclosure.min));
  if (enclosure.negated) search.remember(point, search.at, 0);
  return search.goTo(enclosure.body);
}

/** After the body has matched. */
export function endEnclosure(search: Search, enclosure: EnclosureProgram): boolean {
  const begin = search.register(enclosure.begin);
  if (enclosure.kind === 'behind' && search.at !== begin) return false;
  search.commit(search.register(enclosure.mark));
  if (enclosure.kind === 'atomic' || enclosure.kind === 'ahead') search.last = search.at;
  if (enclosure.kind === 'ahead' || enclosure.kind === 'behind') search.at = begin;
  return !enclosure.negated && search.goTo(enclosure.exit);
}

/** After the body has failed: a look-behind tries it from farther back, a negative look-ahead holds. */
export function retryEnclosure(
  search: Search,
  point: Instruction,
  enclosure: EnclosureProgram,
  from: number,
): boolean {
  search.at = search.register(enclosure.begin);
  if (enclosure.kind !== 'behind') return search.goTo(enclosure.exit);
  return lookBehind(search, point, enclosure, from > 0 ? back(search, enclosure, from, 1) : -1);
}

type LookBehind = Extract<EnclosureProgram, { kind: 'behind' }>;

function lookBehind(
  search: Search,
  point: Instruction,
  enclosure: LookBehind,
  from: number,
): boolean {
  if (from < Math.max(back(search, enclosure, search.at, enclosure.max), 0))
    return enclosure.negated && search.goTo(enclosure.exit);
  search.remember(point, search.at, from);
  search.at = from;
  return search.goTo(enclosure.body);
}

const minInt = -0x80000000;

/**
 * The position `count` characters back. Java counts in ints: a reach that has overflowed leads nowhere
 * or to the beginning of the text or, in code points, as far back as the end is ahead (measured).
 */
function back({ text }: Search, { byCodePoints }: LookBehind, at: number, count: number): number {
  if (!byCodePoints) return (at - count) | 0;
  if (count === minInt) return at; // -minInt is minInt again
  if (count < 0) return 2 * at - text.length;
  let position = at;
  for (let left = count; left > 0 && position > 0; left -= 1) {
    position -= position >= 2 && isInsidePair(text, position - 1) ? 2 : 1;
  }
  return position;
}
