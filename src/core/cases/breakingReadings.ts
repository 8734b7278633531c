import type { Answer } from '#core/gateway/evaluator.ts';
import type { ReadingId, Readings } from '#core/gateway/readings.ts';
import type { Case } from '#core/scenario/case.ts';
import { runCase, type Against } from './runCase.ts';

/** Whether a case holds under every reading. */
export type Holds =
  | { readonly kind: 'proved' }
  /** Under these alternatives together it does not; no smaller set does that. None: not even as it is. */
  | { readonly kind: 'broken'; readonly by: Partial<Readings> }
  /** There are more combinations than were tried. */
  | { readonly kind: 'not-proved' };

/** Combinations that are tried: far more than any answer was seen to depend on. */
const maxTried = 4_000;

type Changed = Partial<Readings>;

/**
 * A smallest set of alternatives that breaks a case, or the proof that there is none.
 *
 * Smaller sets are tried first, and a set is widened only by what an answer depends on under it. That
 * leaves nothing out: whatever set leads to other answers holds one that a smaller one leads on to.
 *
 * Pauses after each set that was tried, for whoever must not be kept waiting.
 *
 * @param against its pinned readings are left as they are where nothing is said of them
 */
export function* breakingReadings(
  tested: Case,
  against: Against,
): Generator<undefined, Holds, undefined> {
  const bySize: Changed[][] = [[{}]];
  const seen = new Set<string>();
  let tried = 0;
  for (let size = 0; size < bySize.length; size++) {
    for (const changed of bySize[size] ?? []) {
      const key = keyOf(changed);
      if (seen.has(key)) continue;
      seen.add(key);
      if (++tried > maxTried) return { kind: 'not-proved' };
      yield;
      const readings = { ...against.readings, ...changed };
      const { answers, differences } = runCase(tested, { ...against, readings });
      if (differences.length > 0) return { kind: 'broken', by: changed };
      for (const wider of answers.flatMap((answer) => widened(changed, answer)))
        (bySize[sizeOf(wider)] ??= []).push(wider);
    }
  }
  return { kind: 'proved' };
}

/** A set with more of what an answer depends on under it. */
function widened(changed: Changed, { hangsOn, hangsOnTogether }: Answer): readonly Changed[] {
  const more: Changed[] = [
    ...hangsOn.map(({ reading, alternative }) => ({ [reading]: alternative })),
    ...hangsOnTogether.map(({ readings }) => readings),
  ];
  return more
    .filter((readings) => !(Object.keys(readings) as ReadingId[]).some((id) => id in changed))
    .map((readings) => ({ ...changed, ...readings }));
}

const sizeOf = (changed: Changed): number => Object.keys(changed).length;

const keyOf = (changed: Changed): string => JSON.stringify(Object.entries(changed).toSorted());
