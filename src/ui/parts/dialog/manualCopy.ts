import { Late } from '#ui/parts/late.svelte.ts';

/** What comes where the clipboard cannot be written to. */
export const manualCopy = new Late(async () => (await import('./ManualCopy.svelte')).default);
