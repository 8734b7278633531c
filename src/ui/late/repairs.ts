import RepairPane from '#ui/panes/answer/RepairPane.svelte';

/** What must change for what is on the screen, and what makes it so. */
export const repairs = { RepairPane };
