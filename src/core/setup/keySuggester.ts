/**
 * Tells which key among `known` a key was probably meant to be: the same but for case and
 * separators, singular and plural, the names of the response headers
 * (`Access-Control-Allow-Methods`), of other CORS configurations (`allowed_origins`,
 * `supportedMethods`, `credentials`), or at most two typos.
 */
export function keySuggester(known: readonly string[]): (key: string) => string | undefined {
  const candidates = known.map((key) => ({ key, essence: essence(key) }));
  return (key) => {
    const wanted = essence(key);
    const same = candidates.find((candidate) => candidate.essence === wanted);
    if (same || wanted.length < shortest) return same?.key;
    const longer = candidates.filter((candidate) => candidate.essence.endsWith(wanted));
    if (longer.length === 1) return longer[0]?.key;
    return candidates.find((candidate) => areClose(wanted, candidate.essence))?.key;
  };
}

const shortest = 3;
const mostTypos = 2;

/** What stays of a key when all that people vary is taken away. */
function essence(key: string): string {
  return key
    .slice(0, 64)
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/^(?:accesscontrol|cors)/, '')
    .replace(/^(?:allowed|supported|supports)/, 'allow')
    .replace(/^exposed/, 'expose')
    .replace(/^javascript/, 'js')
    .replace(/s$/, '');
}

function areClose(a: string, b: string): boolean {
  const most = Math.min(mostTypos, Math.floor(Math.min(a.length, b.length) / 3));
  return Math.abs(a.length - b.length) <= most && editDistance(a, b) <= most;
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
