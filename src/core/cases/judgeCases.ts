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

/** Goes through to what comes of it. */
function finish<Value>(work: Generator<undefined, Value, undefined>): Value {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** A case passes if it is as expected and, where it asks for that, provably so under every reading. */
export const judgeCase = (tested: Case, against: Against): JudgedCase =>
  finish(judgingCase(tested, against));

export const judgeCases = (cases: readonly Case[], against: Against): readonly JudgedCase[] =>
  finish(judgingCases(cases, against));

/** The same, with pauses, for whoever must not be kept waiting. */
export function* judgingCases(
  cases: readonly Case[],
  against: Against,
): Generator<undefined, readonly JudgedCase[], undefined> {
  const judged: JudgedCase[] = [];
  for (const each of cases) {
    judged.push(yield* judgingCase(each, against));
    yield;
  }
  return judged;
}

function* judgingCase(tested: Case, against: Against): Generator<undefined, JudgedCase, undefined> {
  const run = runCase(tested, against);
  const asExpected = run.differences.length === 0;
  const holds = tested.everyReading && asExpected ? yield* breakingReadings(tested, against) : null;
  return { tested, ...run, holds, passed: asExpected && (holds?.kind ?? 'proved') === 'proved' };
}
