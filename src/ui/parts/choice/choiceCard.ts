import type { IconName } from '#ui/parts/controls/icons.ts';
import type { Tone } from '#ui/parts/controls/tone.ts';

/** An answer that one can choose, as a card. */
export interface ChoiceCard {
  readonly id: string;
  readonly title: string;
  /** Below the title. */
  readonly note?: string | undefined;
  readonly look: { readonly tone: Tone; readonly icon: IconName };
}
