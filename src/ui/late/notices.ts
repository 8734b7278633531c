import LinkNotOpened from '#ui/panes/opening/LinkNotOpened.svelte';
import OpeningNotices from '#ui/panes/opening/OpeningNotices.svelte';

/** What is said of a link that does not open, and of what this device keeps. */
export const notices = { LinkNotOpened, OpeningNotices };
