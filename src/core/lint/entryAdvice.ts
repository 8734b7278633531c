import type { EntryAdvice } from '#core/originLanguage/adviseEntry.ts';
import type { Advice } from './rule.ts';

/** What there is to say of an entry of Allowed Origins; nothing while it is not known. */
export const entryAdvice = (entry: string, { advise }: Advice): EntryAdvice =>
  advise(entry) ?? noAdvice;

/** Where nothing can be said of an entry, or not yet. */
export const noAdvice: EntryAdvice = {
  risks: null,
  refused: null,
  shellPattern: false,
  slow: false,
  mended: null,
};

/** Seconds after which an entry is given up. */
export const patience = 4;

/** Where looking at an entry took too long. */
export const givenUp: EntryAdvice = { ...noAdvice, givenUp: true };
