import type { EntryDescription } from '#core/originPattern/describeEntry.ts';

/** What an entry of Allowed Origins is, in a word. */
export const entryKind: Record<EntryDescription['kind'], string> = {
  literal: 'literal',
  regex: 'regex',
  any: 'any origin',
  none: 'matches nothing',
};
