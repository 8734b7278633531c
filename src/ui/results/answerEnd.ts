import { Late } from '#ui/parts/late.svelte.ts';

/** What stands below the cards, or in place of one where no row applies. */
export const answerEnd = new Late(async () => (await import('./answerEndParts.ts')).answerEndParts);
