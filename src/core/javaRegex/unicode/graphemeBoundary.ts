import { isInsidePair } from '#core/javaRegex/pattern/surrogates.ts';
import { graphemeBreak } from './graphemeBreak.ts';

/** Pairs without a boundary between them (UAX 29, GB3 to GB13); "Y" and "J" as below. */
const joined = /RN|L[LVAW]|[VA][VT]|[TW]T|[^CRN][MZ]|P[^CRN]|II|YE/;

/**
 * What the pair turns into for the next one. A joiner behind a pictograph may join another, and
 * the second of two regional indicators joins no third.
 */
const merged: Readonly<Record<string, string>> = {
  EM: 'E',
  EZ: 'Y',
  YE: 'E',
  YM: 'E',
  YZ: 'Y',
  II: 'J',
  PE: 'O',
};

/**
 * `\X`: the end of the extended grapheme cluster that begins at this index (UTF-16, below the
 * text's length). What is before does not matter, so the second half of a pair begins one, too.
 *
 * JDK 17 deviates from UAX 29 (measured): a pictograph behind a Prepend joins no other; spacing
 * marks and joiners between a pictograph and the last joiner do not part them; unassigned code points and lone
 * surrogates are controls, but U+0378 is not.
 */
export function nextBoundary(text: string, from: number): number {
  let before = '';
  let at = from;
  for (;;) {
    const codePoint = text.codePointAt(at);
    if (codePoint === undefined) return at;
    const after = graphemeBreak(codePoint);
    const pair = before + after;
    if (before && !joined.test(pair)) return at;
    before = merged[pair] ?? after;
    at += codePoint > 0xffff ? 2 : 1;
  }
}

/**
 * `\b{g}`. JDK 17 looks at one cluster only (measured): behind the end of the first cluster from
 * `last` every index is a boundary, but for the middle of a pair. `last` is where the matcher last
 * ended something: 0 in a fresh one.
 */
export function isGraphemeBoundary(text: string, at: number, last = 0): boolean {
  if (at === 0 || at === text.length) return true;
  return !isInsidePair(text, at) && at >= nextBoundary(text, last);
}
