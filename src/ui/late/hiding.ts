import CoveredAnswer from '#ui/panes/hiding/CoveredAnswer.svelte';
import CoveredBanner from '#ui/panes/hiding/CoveredBanner.svelte';
import { listenToPresenter } from '#ui/panes/hiding/presenterKeys.ts';
import { rowAfter } from '#ui/panes/hiding/rowAfter.ts';

/** What stands in place of an answer that is hidden, and what reveals it. */
export const hiding = { CoveredAnswer, CoveredBanner, listenToPresenter, rowAfter };
