import type { EntryAdvice } from '#core/originLanguage/adviseEntry.ts';
import type { Advice } from './rule.ts';

/** What there is to say of an entry of Allowed Origins; nothing while it is not known. */
export const entryAdvice = (entry: string, { advise }: Advice): EntryAdvice =>
  advise(entry) ?? nothing;

const nothing: EntryAdvice = {
  risks: null,
  refused: null,
  shellPattern: false,
  slow: false,
  mended: null,
};
