import type { FramePart } from '#core/share/fragment/frameOptions.ts';
import type { FrameHeight } from './frame.ts';

/** What each part of a frame adds to its height, as usual cases were measured. */
type Heights = Readonly<Record<FramePart | 'head', FrameHeight>>;

const ofCall: Heights = {
  head: { wide: 118, narrow: 160 },
  inputs: { wide: 174, narrow: 320 },
  picture: { wide: 210, narrow: 260 },
  answer: { wide: 240, narrow: 250 },
  decision: { wide: 34, narrow: 34 },
};

const ofRequest: Heights = {
  ...ofCall,
  inputs: { wide: 154, narrow: 306 },
  picture: { wide: 0, narrow: 0 },
  answer: { wide: 330, narrow: 580 },
};

/**
 * How high a frame is where the page around it does not ask: a case with more lines scrolls in it.
 *
 * @param isCall a page's call, whose picture stands beside the answer where there is room
 */
export function frameHeight(show: readonly FramePart[], isCall: boolean): FrameHeight {
  const heights = isCall ? ofCall : ofRequest;
  const sum = (width: keyof FrameHeight, parts: readonly (FramePart | 'head')[]) =>
    parts.reduce((height, part) => height + heights[part][width], 0);
  const above = ['head', ...show.filter((part) => part === 'inputs')] as const;
  const right = show.filter((part) => part === 'answer' || part === 'decision');
  const left = show.filter((part) => part === 'picture');
  return {
    wide: sum('wide', above) + Math.max(sum('wide', left), sum('wide', right)),
    narrow: sum('narrow', ['head', ...show]),
  };
}
