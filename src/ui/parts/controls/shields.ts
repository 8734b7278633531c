const shield = 'M8 1.8 13 3.6v4.2c0 3-2 5.1-5 6.4-3-1.3-5-3.4-5-6.4V3.6z';

/** Outlines in a 16 × 16 box, as those of `icons.ts`; not there, for the first screen has none of them. */
export const shields = {
  risk: `${shield}M8 5.2v3.3M8 10.6v.1`,
  proved: `${shield}M5.6 8l1.7 1.7 3.1-3.4`,
} as const;
