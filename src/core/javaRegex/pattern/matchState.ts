/** What a step of a pattern sees of the search for a match. */
export interface Reading {
  readonly text: string;
  /** Where in the text, in UTF-16 units. */
  at: number;
  stepsLeft: number;
  /** Where the last atomic part or single repeated character ended, also if taken back: what Java has. */
  readonly last: number;
  /** A capturing group's start (`2 * group`) and end (`2 * group + 1`); -1 while it has not matched. */
  register(index: number): number;
}

/**
 * Takes what can be taken in one way only, or nothing, and answers whether it could. What takes longer
 * with the length of a text pays for it out of the steps.
 */
export type Step = (reading: Reading) => boolean;

/** Whether a place in a text is of a kind; `at` counts UTF-16 units. */
export type Assertion = (text: string, at: number) => boolean;
