import { replaceBy, type At, type FindingFix } from './rule.ts';

/** What the words need of an entry that says what an earlier one says. */
export interface Repetition extends At {
  readonly entry: string;
  /** The earlier one. */
  readonly first: string;
  /** Takes it out. */
  readonly fix: FindingFix;
}

/** @param keyOf the same for entries that are the same */
export function* repetitions(
  entries: readonly string[],
  keyOf: (entry: string) => string = (entry) => entry,
): Generator<Repetition> {
  const firsts = new Map<string, string>();
  for (const [index, entry] of entries.entries()) {
    const key = keyOf(entry);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, entry);
    else yield { at: `/${index}`, entry, first, fix: replaceBy() };
  }
}
