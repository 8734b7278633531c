import { Late } from '#ui/parts/late.svelte.ts';

/** What opens below the button of a menu. */
export const menuList = new Late(async () => (await import('./MenuList.svelte')).default);
