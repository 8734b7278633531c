import { breakingReadings, type Holds } from './breakingReadings.ts';
import type { Case } from '#core/scenario/case.ts';
import { runCase, type Against, type CaseRun } from './runCase.ts';

/** A case with what came of it. */
export interface JudgedCase extends CaseRun {
  readonly tested: Case;
  readonly passed: boolean;
  /** Null where the case does not ask for it. */
  readonly holds: Holds | null;
}

/** A case passes if it is as expected and, where it asks for that, provably so under every reading. */
export function judgeCase(tested: Case, against: Against): JudgedCase {
  const judging = judgeInSteps(tested, against);
  for (;;) {
    const { done, value } = judging.next();
    if (done) return value;
  }
}

/** The same, with pauses, for whoever must not be kept waiting. */
export function* judgeInSteps(
  tested: Case,
  against: Against,
): Generator<undefined, JudgedCase, undefined> {
  const run = runCase(tested, against);
  const asExpected = run.differences.length === 0;
  const holds = tested.everyReading && asExpected ? yield* breakingReadings(tested, against) : null;
  return { tested, ...run, holds, passed: asExpected && (holds?.kind ?? 'proved') === 'proved' };
}

export const judgeCases = (cases: readonly Case[], against: Against): readonly JudgedCase[] =>
  cases.map((tested) => judgeCase(tested, against));
