import LearnPane from '#ui/panes/learn/LearnPane.svelte';
import LessonRow from '#ui/panes/learn/LessonRow.svelte';
import { Learning, type LearnPage } from '#ui/state/learn/Learning.svelte.ts';

/** The lessons, and what shows them. */
export class Lessons extends Learning {
  readonly Pane = LearnPane;
  readonly Row = LessonRow;
}

export const beginLessons = (page: LearnPage): Lessons => new Lessons(page);
