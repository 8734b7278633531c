import { findingTag } from '#core/explain/issue/findingWords.ts';
import { Findings } from '#ui/advice/Findings.svelte.ts';
import AdviceMark from '#ui/panes/advice/AdviceMark.svelte';
import AdviceView from '#ui/panes/advice/AdviceView.svelte';
import { FindingWalk } from '#ui/panes/advice/FindingWalk.svelte.ts';
import { lookedAt } from '#ui/panes/advice/lookedAt.ts';
import OpenFinding from '#ui/panes/advice/OpenFinding.svelte';

/** What finds oddities in a setup, aside where that takes its time, the words for them, and where
 *  they are shown. */
export const checks = {
  Findings,
  findingTag,
  AdviceMark,
  AdviceView,
  FindingWalk,
  lookedAt,
  OpenFinding,
};
