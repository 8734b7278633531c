import { describe, expect, it } from 'vitest';
import { lessons } from '#lessons/lessons.ts';
import type { Lesson } from '#lessons/lesson.ts';
import { stepKey, type Progress, type StepProgress } from '#lessons/progress.ts';
import { summaryOf } from '#lessons/summaryOf.ts';

const [first] = lessons;
if (!first) throw new Error('there are lessons');
const [step] = first.steps;
if (!step) throw new Error('a lesson has steps');

const lesson = (id: string, ...concepts: Lesson['concepts'][number][]): Lesson => ({
  ...first,
  id,
  concepts,
  steps: concepts.map((concept, i) => ({ ...step, id: `${i}`, concept })),
});

const one = lesson('one', 'status', 'status', 'console');
const two = lesson('two', 'status', 'origin');

const right = { right: true, sure: true };
const guessed = { right: true, sure: false };
const wrong = { right: false, sure: false };
const sureAndWrong = { right: false, sure: true };

/** A lesson, one of its steps, what came of it. */
type Row = readonly [Lesson, number, StepProgress];

const progress = (...rows: readonly Row[]): Progress =>
  Object.fromEntries(rows.map(([{ id }, at, came]) => [`${id}/${at}`, came]));

const summary = (...rows: readonly Row[]) =>
  summaryOf(progress(...rows), [one, two]).map(
    ({ concept, standing, answered, right, lessons }) => [
      concept,
      standing,
      `${right} of ${answered}`,
      lessons.map(({ id }) => id).join(),
    ],
  );

describe('the summary of what was learned', () => {
  it('has nothing of what was not answered', () => {
    expect(summary()).toEqual([]);
    expect(summary([one, 0, { hints: 2 }], [one, 1, { solved: true }])).toEqual([]);
  });

  it('has the worst of a concept, and where it was', () => {
    expect(summary([one, 0, right], [one, 1, guessed], [two, 0, sureAndWrong])).toEqual([
      ['status', 'sure-and-wrong', '2 of 3', 'two'],
    ]);
  });

  it('names a lesson once', () => {
    expect(summary([one, 0, wrong], [one, 1, wrong])).toEqual([
      ['status', 'wrong', '0 of 2', 'one'],
    ]);
  });

  it('begins with what one was sure of, and wrong', () => {
    expect(
      summary([one, 0, guessed], [one, 2, sureAndWrong], [two, 1, right]).map(
        ([concept]) => concept,
      ),
    ).toEqual(['console', 'status', 'origin']);
  });

  it('takes an answer for right where nobody asked how sure one is', () => {
    expect(summary([two, 1, { right: true }])).toEqual([['origin', 'right', '1 of 1', 'two']]);
    expect(summary([two, 1, { right: false }])).toEqual([['origin', 'wrong', '0 of 1', 'two']]);
  });

  it('leaves out what is not known any more', () => {
    expect(summaryOf({ 'gone/step': right })).toEqual([]);
  });

  it('covers the lessons that there are', () => {
    const all = Object.fromEntries(
      lessons.flatMap((each) => each.steps.map((step) => [stepKey(each, step), right])),
    );
    const concepts = summaryOf(all).map(({ concept }) => concept);
    expect(new Set(concepts)).toEqual(new Set(lessons.flatMap((each) => each.concepts)));
  });
});
