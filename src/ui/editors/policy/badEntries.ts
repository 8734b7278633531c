import { entryProblem } from '#core/explain/gateway/entryWords.ts';
import { entryFault } from '#core/explain/gateway/originFaultWords.ts';
import { plain } from '#core/explain/phrase.ts';
import { originFault } from '#core/http/origin.ts';
import type { EntryDescription } from '#core/originPattern/describeEntry.ts';
import type { Setup } from '#core/setup/setup.ts';

/** An origin or pattern that is kept as it is but can never match. */
export interface BadEntry {
  /** JSON pointer. */
  readonly path: string;
  /** Why it cannot match. */
  readonly message: string;
  /** What would match. */
  readonly instead: string | null;
}

/** What is to be said of an entry of Allowed Origins. */
export type Describe = (entry: string) => EntryDescription;

/** One by one, so that who needs only some does not have all entries looked at. */
export function* badEntries(setup: Setup, describe: Describe): Generator<BadEntry> {
  for (const [i, entry] of setup.policy?.allowedOrigins.entries() ?? []) {
    const description = describe(entry);
    const said = entryProblem(entry, description);
    const instead = description.fault?.origin ?? null;
    if (said) yield { path: `/policy/allowedOrigins/${i}`, message: plain(said), instead };
  }
  for (const [i, { jsOrigins }] of setup.applications.entries()) {
    for (const [k, entry] of jsOrigins.entries()) {
      const fault = originFault(entry);
      if (!fault) continue;
      const message = plain(entryFault(entry, fault));
      yield { path: `/applications/${i}/jsOrigins/${k}`, message, instead: fault.origin };
    }
  }
}
