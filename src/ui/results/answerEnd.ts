import { Late } from '#ui/parts/late.svelte.ts';

/** The part below the cards, and the card for answers to which no row applies. */
export const answerEnd = new Late(async () => (await import('./answerEndParts.ts')).answerEndParts);
