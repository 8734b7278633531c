import type { Readings } from '#core/gateway/readings.ts';
import type { Finding } from '#core/lint/finding.ts';
import type { EntryAdvice } from '#core/originLanguage/adviseEntry.ts';
import type { Covered } from '#core/originLanguage/coveredEntry.ts';
import type { Interpretation } from '#core/originPattern/interpretation.ts';
import type { Case } from '#core/scenario/case.ts';
import type { Setup } from '#core/setup/setup.ts';

/** What the page wants to know. It takes the place of what it wanted before. */
export interface Wanted {
  readonly how: Interpretation;
  readonly entries: readonly string[];
  /** A list of which is to say what in it is needless. */
  readonly list: readonly string[] | null;
  /** Whether each answer is told by itself, so that it shows which one does not come. */
  readonly oneByOne: boolean;
}

/** What the worker found out; it is asked again for more. */
export interface FoundOut {
  readonly how: Interpretation;
  readonly advice: readonly (readonly [entry: string, advice: EntryAdvice])[];
  /** Those of the list. */
  readonly covered: readonly Covered[] | null;
}

/** What fixes are judged by. */
export interface FixTask {
  readonly setup: Setup;
  readonly pinned: Partial<Readings>;
  readonly cases: readonly Case[];
}

/** What the page wants to know of fixes: first by what they are judged, then one after the other. */
export type ToProver = { readonly task: FixTask } | { readonly finding: Finding };
