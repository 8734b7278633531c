import { isInsidePair } from '#core/javaRegex/pattern/surrogates.ts';
import { graphemeBreak, type GraphemeBreak } from './graphemeBreak.ts';

/**
 * The end of a cluster so far: the class of its last code point, or what that became together with
 * those before it.
 */
type ClusterEnd =
  | GraphemeBreak
  /** A pictograph and a joiner, after which another pictograph joins. */
  | 'JoinedPictograph'
  /** Two regional indicators, which do not take a third one. */
  | 'RegionalPair';

/** What may follow in the same cluster (UAX 29, GB3 to GB13), besides marks and joiners. */
const followers: Readonly<Partial<Record<ClusterEnd, readonly GraphemeBreak[]>>> = {
  L: ['L', 'V', 'LV', 'LVT'],
  V: ['V', 'T'],
  LV: ['V', 'T'],
  T: ['T'],
  LVT: ['T'],
  RegionalIndicator: ['RegionalIndicator'],
  JoinedPictograph: ['Pictograph'],
};

const breaksAlways = (end: ClusterEnd): boolean =>
  end === 'Control' || end === 'CR' || end === 'LF';

function isJoined(end: ClusterEnd, next: GraphemeBreak): boolean {
  if (end === 'CR' && next === 'LF') return true;
  if (breaksAlways(end)) return false;
  if (next === 'Mark' || next === 'ZWJ') return true;
  if (end === 'Prepend') return !breaksAlways(next);
  return followers[end]?.includes(next) ?? false;
}

function extended(end: ClusterEnd, next: GraphemeBreak): ClusterEnd {
  if (end === 'RegionalIndicator' && next === 'RegionalIndicator') return 'RegionalPair';
  if (end === 'Prepend' && next === 'Pictograph') return 'Other';
  if (end !== 'Pictograph' && end !== 'JoinedPictograph') return next;
  if (next === 'Mark') return 'Pictograph';
  return next === 'ZWJ' ? 'JoinedPictograph' : next;
}

/**
 * `\X`: the end of the extended grapheme cluster that begins at this index (UTF-16, less than the
 * text's length). What is before the index does not matter, so a cluster also begins at the second
 * half of a pair.
 *
 * JDK 17 deviates from UAX 29 (measured): a pictograph after a Prepend does not join another;
 * spacing marks and joiners between a pictograph and the last joiner do not separate them;
 * unassigned code points and lone surrogates are controls, except U+0378.
 */
export function nextBoundary(text: string, from: number): number {
  let end: ClusterEnd | undefined;
  let at = from;
  for (;;) {
    const codePoint = text.codePointAt(at);
    if (codePoint === undefined) return at;
    const next = graphemeBreak(codePoint);
    if (end !== undefined && !isJoined(end, next)) return at;
    end = end === undefined ? next : extended(end, next);
    at += codePoint > 0xffff ? 2 : 1;
  }
}

/**
 * `\b{g}`. JDK 17 looks at one cluster only (measured): from the end of the first cluster after
 * `last` on, every index is a boundary, except in the middle of a pair. `last` is where the matcher
 * ended something last, 0 in a new one.
 */
export function isGraphemeBoundary(text: string, at: number, last = 0): boolean {
  if (at === 0 || at === text.length) return true;
  return !isInsidePair(text, at) && at >= nextBoundary(text, last);
}
