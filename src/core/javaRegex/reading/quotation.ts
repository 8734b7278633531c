/** What can be mistaken for nothing else, quoted or not. */
const plain = /[A-Za-z]|[^\0-\x7f]/u;

/**
 * Writes `\Q…\E` out with a backslash before each quoted character that could mean something. Java
 * does so before it reads the pattern, so the index of an error counts the backslashes (measured).
 */
export function withoutQuotation(chars: readonly string[]): readonly string[] {
  const written: string[] = [];
  let inQuote = false;
  let begins = false;
  for (let i = 0; i < chars.length; i += 1) {
    const char = chars[i] ?? '';
    const next = chars[i + 1];
    if (char === '\\' && next === (inQuote ? 'E' : 'Q')) {
      inQuote = begins = !inQuote;
      i += 1;
      continue;
    }
    written.push(...(inQuote ? quoted(char, begins) : [char]));
    if (!inQuote && char === '\\' && next !== undefined) {
      written.push(next);
      i += 1;
    }
    begins = false;
  }
  return written;
}

/** A digit that begins a quotation would prolong an escape before it, so it is written as `\x3…`. */
function quoted(char: string, begins: boolean): string[] {
  if (plain.test(char)) return [char];
  if (!/\d/.test(char)) return ['\\', char];
  return begins ? ['\\', 'x', '3', char] : [char];
}
