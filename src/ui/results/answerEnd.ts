import { Late } from '#ui/parts/late.svelte.ts';

/** What stands below the cards. */
export const answerEnd = new Late(
  async () => (await import('#ui/results/AnswerEnd.svelte')).default,
);
