/** What remains of a key when all that people vary is taken away. */
export type Essence = (key: string) => string;

/** Lower-case letters only, singular. */
export const plainEssence: Essence = (key) =>
  key
    .slice(0, maxKeyLength)
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/s$/, '');

/**
 * Suggests the key among `known` that a key was probably meant to be: one with the same essence
 * (by default the same but for case, separators, singular and plural), the end of one, or one with
 * at most two typos.
 */
export function keySuggester(
  known: readonly string[],
  essence: Essence = plainEssence,
): (key: string) => string | undefined {
  const candidates = known.map((key) => ({ key, essence: essence(key) }));
  return (key) => {
    const wanted = essence(key);
    const same = candidates.find((candidate) => candidate.essence === wanted);
    if (same || wanted.length < minLength) return same?.key;
    const longer = candidates.filter((candidate) => candidate.essence.endsWith(wanted));
    if (longer.length === 1) return longer[0]?.key;
    return candidates.find((candidate) => areClose(wanted, candidate.essence))?.key;
  };
}

/** A shorter essence is like too many. */
const minLength = 3;
const maxTypos = 2;
/** Comparing takes the square of the length; no key is longer. */
const maxKeyLength = 64;

function areClose(a: string, b: string): boolean {
  const max = Math.min(maxTypos, Math.floor(Math.min(a.length, b.length) / 3));
  return Math.abs(a.length - b.length) <= max && editDistance(a, b) <= max;
}

/** Levenshtein distance, one row of the table at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [index, character] of [...a].entries()) {
    const next = [index + 1];
    for (let column = 0; column < b.length; column++) {
      const replace = (row[column] ?? 0) + (b[column] === character ? 0 : 1);
      next.push(Math.min(replace, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
