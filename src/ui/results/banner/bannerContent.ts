import { whySentence } from '#core/explain/gateway/answerWords.ts';
import { outcomeWords } from '#core/explain/gateway/outcomeWords.ts';
import type { Phrase } from '#core/explain/phrase.ts';
import type { Answer } from '#core/gateway/evaluate.ts';
import type { IconName } from '#ui/parts/controls/icons.ts';
import type { Tone } from '#ui/parts/controls/tone.ts';
import { valuePlaces, type ValuePlaces } from '#ui/results/places.ts';
import { statusLook, type StatusLook } from '#ui/results/statusLook.ts';

/** One of the short facts at the right of the banner. */
export interface BannerFact {
  readonly icon: IconName;
  readonly tone: Tone;
  readonly text: string;
}

/** What the banner says. */
export interface BannerContent {
  readonly look: Omit<StatusLook, 'short'>;
  readonly why: Phrase;
  /** Where the values of that sentence come from. */
  readonly places: ValuePlaces;
  /** For a screen reader. It changes only with the outcome, not with every keystroke. */
  readonly spoken: string;
  readonly facts: readonly BannerFact[];
}

/** For a request that is written by hand: the gateway's answer. */
export function gatewayBanner(answer: Answer): BannerContent {
  const look = statusLook(answer);
  const spoken = [look.title, look.aside, outcomeWords[answer.outcome].reference];
  return {
    look,
    why: whySentence(answer),
    places: valuePlaces(answer.steps),
    spoken: spoken.filter(Boolean).join(', '),
    facts: [],
  };
}

/** While a call cannot be simulated: no answer of another request is shown as if it was the call's. */
export const waitingBanner = (failed: boolean): BannerContent => ({
  look: { tone: 'muted', icon: 'info', title: 'No answer yet', aside: '' },
  why: [
    failed
      ? 'The browser simulation could not be loaded, so it is not known what this call sends.'
      : 'The browser simulation is still loading. It says what this call sends.',
  ],
  places: new Map(),
  spoken: failed ? 'No answer: the browser simulation could not be loaded' : 'No answer yet',
  facts: [],
});
