import type { Severity } from '#core/lint/rule.ts';
import type { Tone } from '#ui/parts/controls/tone.ts';

/** What a finding is, or that something was proved: each has a shape of its own. */
export type Shape = Severity | 'proved';

export const shapeTone: Readonly<Record<Shape, Tone>> = {
  security: 'refused',
  error: 'refused',
  compat: 'warn',
  info: 'muted',
  proved: 'ok',
};

const shield = 'M8 1.8 13 3.6v4.2c0 3-2 5.1-5 6.4-3-1.3-5-3.4-5-6.4V3.6z';

/** Outlines in a 16 × 16 box, as those of `icons.ts`: a shield, an octagon, two squares, a circled i,
 *  a shield with a check. */
export const outlines: Readonly<Record<Shape, string>> = {
  security: `${shield}M8 5.2v3.3M8 10.6v.1`,
  error: 'M5.4 1.8h5.2l3.6 3.6v5.2l-3.6 3.6H5.4l-3.6-3.6V5.4zM5.9 5.9l4.2 4.2m0-4.2-4.2 4.2',
  compat: 'M2.5 4.5h7v7h-7zM6.5 4.5V3h7v7H9.5',
  info: 'M14.25 8a6.25 6.25 0 1 1-12.5 0 6.25 6.25 0 0 1 12.5 0zM8 7.3v4M8 5v.1',
  proved: `${shield}M5.6 8l1.7 1.7 3.1-3.4`,
};
