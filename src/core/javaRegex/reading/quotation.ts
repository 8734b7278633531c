/** Characters that mean the same, quoted or not. */
const unambiguous = /[A-Za-z]|[^\0-\x7f]/u;

/**
 * Replaces `\Q…\E` by a backslash before each quoted character that could have a meaning. Java does
 * this before it reads the pattern, so the index of an error counts those backslashes (measured).
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

/** A digit at the start of a quotation would extend an escape before it, so it is written as `\x3…`. */
function quoted(char: string, begins: boolean): string[] {
  if (unambiguous.test(char)) return [char];
  if (!/\d/.test(char)) return ['\\', char];
  return begins ? ['\\', 'x', '3', char] : [char];
}
