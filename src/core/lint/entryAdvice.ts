import { adviseEntry, type EntryAdvice } from '#core/originLanguage/adviseEntry.ts';
import { interpretationIds } from '#core/originPattern/interpretation.ts';
import type { CompileRegex } from '#core/originPattern/regexPool.ts';
import { RecentMap } from '#core/originPattern/recentMap.ts';
import type { LintContext } from './rule.ts';

/** Several rules ask the same of an entry, with and without credentials. */
const known = new WeakMap<CompileRegex, Map<string, RecentMap<EntryAdvice>>>();

/** What there is to say of an entry of Allowed Origins, as it is read. */
export function entryAdvice(entry: string, { how, compile }: LintContext): EntryAdvice {
  const reading = interpretationIds.map((id) => how[id]).join();
  const byReading = known.get(compile) ?? new Map<string, RecentMap<EntryAdvice>>();
  known.set(compile, byReading);
  const advice = byReading.get(reading) ?? new RecentMap<EntryAdvice>();
  byReading.set(reading, advice);
  return advice.of(entry, () => adviseEntry(entry, { how, compile }));
}
