import { changedCases, type ChangedCase } from '#core/cases/changedCases.ts';
import { setupDifference, type SetupDifference } from '#core/difference/setupDifference.ts';
import { evaluator } from '#core/gateway/evaluator.ts';
import type { Readings } from '#core/gateway/readings.ts';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';
import { compileOnce } from '#core/originPattern/compileOnce.ts';
import type { Case } from '#core/scenario/case.ts';
import type { Setup } from '#core/setup/setup.ts';

/** What is to be compared. */
export interface ToCompare {
  readonly before: Setup;
  readonly after: Setup;
  readonly readings: Readings;
  readonly cases: readonly Case[];
}

/** What came of it. */
export interface Compared {
  readonly difference: SetupDifference;
  /** Those of the cases that get another answer. */
  readonly changed: readonly ChangedCase[];
}

const evaluate = evaluator(compileOnce(compileJavaRegex));

/** It may take seconds. */
export const compare = ({ before, after, readings, cases }: ToCompare): Compared => ({
  difference: setupDifference(before, after, { evaluate, readings }),
  changed: changedCases(cases, before, { setup: after, readings, evaluate }),
});
