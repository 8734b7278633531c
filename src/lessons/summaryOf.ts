import { conceptIds, type ConceptId } from './concept.ts';
import { lessons as allLessons } from './lessons.ts';
import type { Lesson } from './lesson.ts';
import { stepKey, type Progress, type StepProgress } from './progress.ts';

/** How well a concept is known, the worst first: to be sure and wrong is worse than to know that one does not know. */
export const standings = ['sure-and-wrong', 'wrong', 'guessed', 'right'] as const;
export type Standing = (typeof standings)[number];

export const standingWords: Readonly<Record<Standing, string>> = {
  'sure-and-wrong': 'Sure and wrong',
  wrong: 'Not sure, and wrong',
  guessed: 'Right, but not sure',
  right: 'Right',
};

export interface ConceptSummary {
  readonly concept: ConceptId;
  /** The worst of its answers. */
  readonly standing: Standing;
  readonly answered: number;
  readonly right: number;
  /** Lessons to look at again: those with an answer of this standing. */
  readonly lessons: readonly Lesson[];
}

/** What is known and what is not, by concept, the worst first; only what was answered. */
export function summaryOf(
  progress: Progress,
  lessons: readonly Lesson[] = allLessons,
): readonly ConceptSummary[] {
  const answers = lessons.flatMap((lesson) =>
    lesson.steps.flatMap((step) => {
      const standing = standingOf(progress[stepKey(lesson, step)] ?? {});
      return standing ? [{ lesson, concept: step.concept, standing }] : [];
    }),
  );
  return conceptIds
    .flatMap((concept): readonly ConceptSummary[] => {
      const own = answers.filter((answer) => answer.concept === concept);
      const standing = standings.find((each) => own.some((answer) => answer.standing === each));
      if (!standing) return [];
      const worst = own.filter((answer) => answer.standing === standing);
      return [
        {
          concept,
          standing,
          answered: own.length,
          right: own.filter((answer) => isRight(answer.standing)).length,
          lessons: [...new Set(worst.map(({ lesson }) => lesson))],
        },
      ];
    })
    .toSorted((a, b) => standings.indexOf(a.standing) - standings.indexOf(b.standing));
}

function standingOf({ right, sure }: StepProgress): Standing | null {
  if (right === undefined) return null;
  if (right) return sure === false ? 'guessed' : 'right';
  return sure === true ? 'sure-and-wrong' : 'wrong';
}

const isRight = (standing: Standing): boolean => standing === 'right' || standing === 'guessed';
