import { fold } from './folding.ts';
import type { Folding } from './folding.ts';
import type { Consume, MatchState } from './matchState.ts';

/** Takes these characters, one after the other. */
export function literal(codePoints: readonly number[], folding: Folding): Consume {
  const text = String.fromCodePoint(...codePoints);
  // Half of a pair does not match a lone half, so comparing UTF-16 units is not enough.
  if (folding !== 'none' || codePoints.some(isHalf))
    return (state) => consumeFolded(state, codePoints, folding);
  return (state) => consumeText(state, text);
}

const isHalf = (codePoint: number): boolean => codePoint >> 11 === 0x1b;

/** What it costs to cut a group's text out, besides its length. */
const stepsPerGroup = 8;

/** Takes the text of a group once more. A group that has not matched yet does not match here either. */
export function backReference(group: number, folding: Folding): Consume {
  return (state) => {
    const from = state.register(2 * group);
    if (from < 0) return false;
    const to = state.register(2 * group + 1);
    state.stepsLeft -= stepsPerGroup + ((to - from) >> 3);
    if (folding === 'none') return consumeText(state, state.text.slice(from, to));
    return consumeRepetition(state, from, to, folding);
  };
}

/** Java compares as many code points as the group has UTF-16 units, so it may look past its end (measured). */
function consumeRepetition(state: MatchState, from: number, to: number, folding: Folding): boolean {
  const { text, at } = state;
  const end = 2 * to - from;
  let expected = from;
  for (let left = to - from; left > 0; left -= 1) {
    const codePoint = expected < end ? codePointBefore(text, expected, end) : undefined;
    const actual = text.codePointAt(state.at);
    state.stepsLeft -= 1;
    if (codePoint === undefined || actual === undefined) return false;
    if (!equal(codePoint, actual, folding)) return false;
    expected += codePoint > 0xffff ? 2 : 1;
    state.at += actual > 0xffff ? 2 : 1;
  }
  state.at = at + to - from;
  return true;
}

/** The code point there; half of one if it ends behind `end`. */
const codePointBefore = (text: string, at: number, end: number): number | undefined =>
  at >= text.length ? undefined : at + 1 < end ? text.codePointAt(at) : text.charCodeAt(at);

function consumeText(state: MatchState, text: string): boolean {
  if (text.length > state.text.length - state.at) return false;
  state.stepsLeft -= text.length >> 4;
  if (!state.text.startsWith(text, state.at)) return false;
  state.at += text.length;
  return true;
}

function consumeFolded(
  state: MatchState,
  codePoints: readonly number[],
  folding: Folding,
): boolean {
  return codePoints.every((expected) => {
    const actual = state.text.codePointAt(state.at);
    state.stepsLeft -= 1;
    if (actual === undefined || !equal(expected, actual, folding)) return false;
    state.at += actual > 0xffff ? 2 : 1;
    return true;
  });
}

const equal = (one: number, other: number, folding: Folding): boolean =>
  one === other || fold(one, folding) === fold(other, folding);
