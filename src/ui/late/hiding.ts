import CoveredAnswer from '#ui/panes/hiding/CoveredAnswer.svelte';
import CoveredBanner from '#ui/panes/hiding/CoveredBanner.svelte';
import QuestionPlace from '#ui/panes/hiding/QuestionPlace.svelte';
import Presenter from '#ui/panes/hiding/Presenter.svelte';
import { rowAfter } from '#ui/panes/hiding/rowAfter.ts';
import SequencePlace from '#ui/panes/hiding/SequencePlace.svelte';
import { stepAfter } from '#ui/state/sequence.ts';
import { toggleCover } from '#ui/panes/hiding/toggleCover.ts';

/** What stands in place of an answer that is hidden, and what reveals it. */
export const hiding = {
  CoveredAnswer,
  CoveredBanner,
  Presenter,
  QuestionPlace,
  SequencePlace,
  rowAfter,
  stepAfter,
  toggleCover,
};
