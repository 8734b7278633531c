import { FindOutDesk } from '#ui/calibration/FindOutDesk.svelte.ts';
import FindOutOpener from '#ui/panes/calibration/FindOutOpener.svelte';

/** Finding out on a gateway: the window, and the desk that keeps what was pasted until the page goes. */
export const calibration = () => ({ FindOutOpener, desk: new FindOutDesk() });
