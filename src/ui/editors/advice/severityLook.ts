import type { Severity } from '#core/lint/rule.ts';
import { shields } from '#ui/parts/controls/shields.ts';
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

/** Outlines in a 16 × 16 box, as those of `icons.ts`: a shield, an octagon, two squares, a circled i,
 *  a shield with a check. */
export const outlines: Readonly<Record<Shape, string>> = {
  security: shields.risk,
  error: 'M5.4 1.8h5.2l3.6 3.6v5.2l-3.6 3.6H5.4l-3.6-3.6V5.4zM5.9 5.9l4.2 4.2m0-4.2-4.2 4.2',
  compat: 'M2.5 4.5h7v7h-7zM6.5 4.5V3h7v7H9.5',
  info: 'M14.25 8a6.25 6.25 0 1 1-12.5 0 6.25 6.25 0 0 1 12.5 0zM8 7.3v4M8 5v.1',
  proved: shields.proved,
};
