import type { FindingFix } from '#core/lint/rule.ts';

/** What the words need of a list that says something twice. */
export interface RepeatedDetail {
  /** As it is first listed, and how it is repeated. */
  readonly first: string;
  readonly again: string;
  /** How many entries say nothing new. */
  readonly count: number;
  /** The list without them. */
  readonly fix: FindingFix;
}

/** @param keyOf the same for entries that are the same */
export function repeatedDetail(
  entries: readonly string[],
  keyOf: (entry: string) => string,
): RepeatedDetail | null {
  const firsts = new Map<string, string>();
  const repeated: (readonly [first: string, again: string])[] = [];
  for (const entry of entries) {
    const key = keyOf(entry);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, entry);
    else repeated.push([first, entry]);
  }
  const [one] = repeated;
  if (!one) return null;
  const [first, again] = one;
  return { first, again, count: repeated.length, fix: { entries: [...firsts.values()] } };
}
