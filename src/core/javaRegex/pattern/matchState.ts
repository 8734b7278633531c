/** What a part of a pattern sees of the search for a match. */
export interface MatchState {
  readonly text: string;
  /** The position in the text, in UTF-16 units. */
  at: number;
  /** What is left of the budget. */
  stepsLeft: number;
  /**
   * Where the last atomic part or single repeated character ended, even if that was taken back: Java
   * keeps it too, and `\b{g}` depends on it.
   */
  readonly last: number;
  /** A capturing group's start (`2 * group`) and end (`2 * group + 1`); -1 before it has matched. */
  register(index: number): number;
}

/**
 * Takes text in the only way it can, moves `at` and returns true; or returns false. If it needs longer
 * for a longer text, it pays for that out of the steps.
 */
export type Consume = (state: MatchState) => boolean;

/** Whether something holds at a position in a text, in UTF-16 units. */
export type Assertion = (text: string, at: number) => boolean;
