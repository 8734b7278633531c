import { lessons } from '#lessons/lessons.ts';
import type { Lesson, Step } from '#lessons/lesson.ts';
import { stepKey, type Progress } from '#lessons/progress.ts';

/** Whether nothing is left of a step: its question was answered, rightly or not, and its task solved. */
function isPast(lesson: Lesson, step: Step, progress: Progress): boolean {
  const { right, solved } = progress[stepKey(lesson, step)] ?? {};
  return (!step.question || right !== undefined) && (!step.task || solved === true);
}

export type Standing = 'done' | 'begun' | 'new';

export function standingOf(lesson: Lesson, progress: Progress): Standing {
  if (lesson.steps.every((step) => isPast(lesson, step, progress))) return 'done';
  return lesson.steps.some((step) => progress[stepKey(lesson, step)]) ? 'begun' : 'new';
}

/** Where to go on: the first step of which something is left; all over again in one that is done. */
export function nextStep(lesson: Lesson, progress: Progress): number {
  const left = lesson.steps.findIndex((step) => !isPast(lesson, step, progress));
  return Math.max(left, 0);
}

/** The one to go on with; undefined where all are done. */
export const nextLesson = (progress: Progress): Lesson | undefined =>
  lessons.find((lesson) => standingOf(lesson, progress) === 'begun') ??
  lessons.find((lesson) => standingOf(lesson, progress) === 'new');

/** Counted from 1. */
export const lessonNumber = (lesson: Lesson): number => lessons.indexOf(lesson) + 1;
