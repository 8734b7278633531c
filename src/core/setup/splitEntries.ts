const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/**
 * The entries of a typed or pasted list: one a line, or several with commas between. A comma within
 * brackets or after a backslash belongs to its entry, so that the regular expression
 * `https://a{1,3}\.example` stays whole; a line whose brackets do not match is one entry. Spaces do
 * not separate. A JSON list, or lines out of one, gives the strings in it. Takes linear time.
 */
export function splitEntries(text: string): string[] {
  const entries = stringsOfJson(text) ?? text.split(/[\n\r]+/).flatMap(splitLine);
  return entries.map((entry) => entry.trim()).filter((entry) => entry !== '');
}

function splitLine(line: string): readonly string[] {
  const entries: string[] = [];
  const open: string[] = [];
  let start = 0;
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    const closer = open.at(-1);
    if (character === '\\') at++;
    else if (character === closer) open.pop();
    // Within […] only another [ opens (Java has classes in classes); the rest is literal.
    else if (character === '[' || (character in closers && closer !== ']')) {
      open.push(closers[character] ?? '');
    } else if (')]}'.includes(character) && closer !== ']') return [line];
    else if (character === ',' && closer === undefined) {
      entries.push(unquoted(line.slice(start, at)));
      start = at + 1;
    }
  }
  return open.length > 0 ? [line] : [...entries, unquoted(line.slice(start))];
}

function unquoted(entry: string): string {
  return stringsOfJson(entry)?.[0] ?? entry;
}

/** Undefined if the text is not JSON. */
function valueOfJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The strings of a JSON list of strings, or a single one; null if `text` is neither. */
function stringsOfJson(text: string): readonly string[] | null {
  if (!/^\s*["[]/.test(text)) return null;
  const value = valueOfJson(text);
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.every((entry) => typeof entry === 'string') ? values : null;
}
