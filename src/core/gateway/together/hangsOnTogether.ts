import type { HttpResponse } from '#core/http/message.ts';
import type { OutcomeId } from '#core/gateway/outcome.ts';
import { readingAlternatives, type ReadingId, type Readings } from '#core/gateway/readings.ts';
import { sameAnswer, type Hinge } from '#core/gateway/sensitivity.ts';
import type { Verdict } from '#core/gateway/verdict.ts';

/** Alternatives under which, taken together, this very request would be answered differently. */
export interface JointHinge {
  /** At least two; without any one of them the answer is the same. */
  readonly readings: Partial<Readings>;
  readonly outcome: OutcomeId;
  readonly response: HttpResponse | null;
}

/** One alternative of one reading. */
type Choice = readonly [ReadingId, string];

/** All choices of so many readings, other alternatives than the present ones. */
function* choicesOf(
  ids: readonly ReadingId[],
  size: number,
  now: Readings,
): Generator<readonly Choice[]> {
  if (size === 0) return yield [];
  for (const [i, id] of ids.entries()) {
    for (const others of choicesOf(ids.slice(i + 1), size - 1, now)) {
      for (const alternative of readingAlternatives[id]) {
        if (alternative !== now[id]) yield [[id, alternative], ...others];
      }
    }
  }
}

const includes = (choices: readonly Choice[], part: readonly Choice[]): boolean =>
  part.every(([id, alternative]) => choices.some(([a, b]) => a === id && b === alternative));

const sizeOf = ({ readings }: JointHinge): number => Object.keys(readings).length;

/**
 * Every smallest set of two or more alternatives that leads to another outcome or another response,
 * smaller sets first: so an answer that hangs neither on one reading nor on several together is the
 * same under all combinations of all readings.
 *
 * @param alone the readings that change the answer alone: no set has to have them
 * @param groups what has to be tried together; see `bearingTogether`
 */
export function hangsOnTogether(
  verdict: Verdict,
  readings: Readings,
  alone: readonly Hinge[],
  groups: readonly (readonly ReadingId[])[],
  again: (readings: Readings) => Verdict,
): readonly JointHinge[] {
  const found: JointHinge[] = [];
  const changing: (readonly Choice[])[] = alone.map((hinge) => [
    [hinge.reading, hinge.alternative],
  ]);
  for (const ids of groups) {
    for (let size = 2; size <= ids.length; size++) {
      for (const choices of choicesOf(ids, size, readings)) {
        if (changing.some((part) => includes(choices, part))) continue;
        const together = Object.fromEntries(choices) as Partial<Readings>;
        const { outcome, response } = again({ ...readings, ...together });
        if (sameAnswer({ outcome, response }, verdict)) continue;
        changing.push(choices);
        found.push({ readings: together, outcome, response });
      }
    }
  }
  return found.sort((a, b) => sizeOf(a) - sizeOf(b));
}
