import type { At, WideRule } from '#core/lint/rule.ts';

/** What the words need of an entry that others make needless. */
export interface CoveredDetail extends At {
  readonly entry: string;
}

/** Beyond, the list is not gone through: nobody reads that many notes. */
const maxEntries = 200;

/** `{ "policy": { "allowedOrigins": ["https://.*", "https://a.example"] } }`: proved, for each entry. */
export const originCovered = {
  id: 'origin-covered',
  meaning: 'covered-entry',
  severity: 'info',
  on: '/policy',
  *find({ allowedOrigins: entries }, { covered }): Generator<CoveredDetail> {
    if (entries.length < 2 || entries.length > maxEntries) return;
    for (const { index } of covered(entries)) {
      yield { at: `/allowedOrigins/${index}`, entry: entries[index] ?? '' };
    }
  },
} as const satisfies WideRule<'/policy'>;
