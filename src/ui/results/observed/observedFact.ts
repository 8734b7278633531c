import { observedFact as factWords } from '#core/explain/observed/verdictWords.ts';
import type { ObservedVerdict } from '#core/observed/judgeObserved.ts';
import type { IconName } from '#ui/parts/controls/icons.ts';
import type { Tone } from '#ui/parts/controls/tone.ts';
import type { BannerFact } from '#ui/results/banner/bannerContent.ts';

interface VerdictLook {
  readonly icon: IconName;
  readonly tone: Tone;
}

/** How a verdict looks, above the cards and in the banner; never amber, which is an erratum's. */
export const verdictLooks: Readonly<Record<ObservedVerdict['kind'], VerdictLook>> = {
  agrees: { icon: 'ok', tone: 'ok' },
  differs: { icon: 'erratum', tone: 'muted' },
  explained: { icon: 'erratum', tone: 'reading' },
  unexplained: { icon: 'help', tone: 'refused' },
  'other-inputs': { icon: 'info', tone: 'muted' },
  undecided: { icon: 'info', tone: 'muted' },
};

/** The banner's first fact. */
export const observedFact = (verdict: ObservedVerdict): BannerFact => ({
  ...verdictLooks[verdict.kind],
  text: factWords(verdict),
});
