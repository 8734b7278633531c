import KeptNotice from '#ui/panes/opening/KeptNotice.svelte';
import OpeningNotice from '#ui/panes/opening/OpeningNotice.svelte';

/** What is said over the inputs of what this device keeps. */
export const notices = { KeptNotice, OpeningNotice };
