import { adviseEntry, type EntryAdvice } from '#core/originLanguage/adviseEntry.ts';
import { coveredBy } from '#core/originLanguage/coveredEntry.ts';
import type { Reader } from '#core/originLanguage/mendEntry.ts';
import { RecentMap } from '#core/originPattern/recentMap.ts';
import type { Advice } from './rule.ts';

/** Finds out what rules ask while they ask it. Several rules ask the same of an entry. */
export function adviceAtOnce(reader: Reader): Advice {
  const known = new RecentMap<EntryAdvice>();
  return {
    advise: (entry) => known.of(entry, () => adviseEntry(entry, reader)),
    covered: (entries) => [...coveredBy(entries, reader)],
  };
}
