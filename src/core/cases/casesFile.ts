import type { Case } from '#core/scenario/case.ts';

/** What is kept of a file of cases. */
export interface CasesFile<S> {
  readonly cases: readonly Case[];
  /** What they are run against, where the file says it. */
  readonly setup?: S;
}
