import type { Lesson, Step } from './lesson.ts';

/** What came of a step. */
export interface StepProgress {
  /** Of its question; left out until it is answered. */
  readonly right?: boolean;
  /** Left out where nobody asked. */
  readonly sure?: boolean;
  /** Of its task. */
  readonly solved?: boolean;
  /** How many hints were asked for. */
  readonly hints?: number;
}

/** By `stepKey`. */
export type Progress = Readonly<Record<string, StepProgress>>;

export const stepKey = ({ id }: Pick<Lesson, 'id'>, step: Pick<Step, 'id'>): string =>
  `${id}/${step.id}`;
