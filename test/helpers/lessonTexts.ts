import type { Lesson, Step } from '#lessons/lesson.ts';

type Limited = readonly [text: string, longest: number];

const each = (texts: readonly string[], longest: number): readonly Limited[] =>
  texts.map((text) => [text, longest]);

/** All texts of a step, with the most characters that one of its kind may have. */
export function textsOf({ text, after, question, task }: Step): readonly Limited[] {
  const options = question?.options ?? [];
  return [
    ...each(text, 360),
    ...each(after, 360),
    ...each(question ? [question.text] : [], 140),
    ...each(
      options.map(({ label }) => label),
      110,
    ),
    ...each(
      options.flatMap(({ note }) => note ?? []),
      160,
    ),
    ...each(task ? [task.text] : [], 200),
    ...each(
      (task?.goals ?? []).map((goal) => goal.text),
      80,
    ),
    ...each(task?.hints ?? [], 180),
    ...each(
      (task?.wrong ?? []).map(({ why }) => why),
      180,
    ),
  ];
}

export const textsOfLesson = ({ title, summary, keySentences }: Lesson): readonly Limited[] => [
  ...each([title], 48),
  ...each([summary], 64),
  ...each(keySentences, 160),
];
