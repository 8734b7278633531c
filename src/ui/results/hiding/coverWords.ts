import type { Wording } from '#ui/parts/text/wording.ts';

/** What is shown of the answer before all of it is. */
export type Covered = 'nothing' | 'status' | 'path';

/** What the page asks while the answer is hidden. */
export const coverQuestion = 'What will the gateway answer?';

/** What is shown next, on the button that shows it. */
export const nextWords: Record<Covered, string> = {
  nothing: 'Show the answer',
  status: 'Show how it was decided',
  path: 'Show the rest',
};

/** A key of the presenter, and what it does. */
export const presenterKeys = (
  shows: Covered,
): readonly (readonly [key: string, text: Wording])[] => [
  ['Space', shows === 'nothing' ? 'shows it' : 'shows more'],
  ['→', 'next scenario'],
  ['H', 'stops hiding'],
];
