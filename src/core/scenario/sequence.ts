import type { ScenarioAlone } from './scenarioAlone.ts';

/** One scenario of a sequence; its own title is the step's. */
export interface SequenceStep {
  readonly scenario: ScenarioAlone;
  /** What is said of it. */
  readonly note?: string;
}

/** Scenarios in an order, to be walked through. */
export interface Sequence {
  readonly steps: readonly SequenceStep[];
  /** It begins with the answer hidden. */
  readonly hidden?: true;
}
