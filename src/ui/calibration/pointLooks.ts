import type { PointState } from '#core/explain/calibration/pointWords.ts';
import type { IconName } from '#ui/parts/controls/icons.ts';
import type { Tone } from '#ui/parts/controls/tone.ts';

/** Each state of a reading has a shape of its own. */
export const pointLooks: Readonly<
  Record<PointState, { readonly icon: IconName; readonly tone: Tone }>
> = {
  contradiction: { icon: 'erratum', tone: 'refused' },
  settled: { icon: 'ok', tone: 'ok' },
  open: { icon: 'open', tone: 'muted' },
  'not-observable': { icon: 'hide', tone: 'muted' },
};
