import type { ReadingId } from '#core/gateway/readings.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import type { ConceptId } from './concept.ts';
import type { Question } from './question.ts';
import type { Task } from './task.ts';

/** Short paragraphs, with values between backticks: see `wordsOf`. */
export type Text = readonly string[];

export interface Lesson {
  /** Stays as it is: what a device remembers is kept under it. */
  readonly id: string;
  readonly title: string;
  /** What it is about, in a line of a list. */
  readonly summary: string;
  /** What to remember of it: sentences that stand alone. */
  readonly keySentences: Text;
  /** Those of its steps, each once. */
  readonly concepts: readonly ConceptId[];
  readonly steps: readonly Step[];
}

/** One scenario, and what is asked about it or to be done with it, or both, the question first. */
export interface Step {
  /** Unique in its lesson. */
  readonly id: string;
  readonly concept: ConceptId;
  readonly text: Text;
  readonly scenario: Scenario;
  readonly question?: Question;
  readonly task?: Task;
  /** What the documentation leaves open and the answer depends on: with another alternative another
   *  option is right. */
  readonly reading?: ReadingId;
  /** What it depends on besides, as an earlier step tells. */
  readonly assumes?: readonly ReadingId[];
  /** Shown after the answer. It may tell all. */
  readonly after: Text;
}
