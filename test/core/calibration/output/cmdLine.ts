/**
 * What Windows makes of a line: cmd replaces variables, then acts upon quotes and carets; the program
 * splits what it is given by the rules of its C library.
 * https://learn.microsoft.com/en-us/cpp/c-language/parsing-c-command-line-arguments
 */

export type Variables = Map<string, string>;

/** In a file `%%` is one, and what is not set is empty; typed, both stay as they are. */
export type Mode = 'file' | 'typed';

export function expanded(line: string, variables: Variables, mode: Mode): string {
  return line.replace(/%(?:(\w+)(?::~0,(\d))?)?%|%/g, (whole, name?: string, length?: string) => {
    if (whole === '%') return mode === 'file' ? '' : whole;
    if (name === undefined) return mode === 'file' ? '%' : whole;
    const value = variables.get(name);
    if (value === undefined) return mode === 'file' ? '' : whole;
    return length === undefined ? value : value.slice(0, Number(length));
  });
}

/** Throws on what would begin another command, or lead its output elsewhere. */
export function commandLine(line: string): string {
  let quoted = false;
  let result = '';
  for (let at = 0; at < line.length; at++) {
    const char = line.charAt(at);
    if (!quoted && char === '^') result += line.charAt(++at);
    else if (!quoted && /[&|<>()]/.test(char)) throw new Error(`cmd acts upon ${char}`);
    else {
      if (char === '"') quoted = !quoted;
      result += char;
    }
  }
  if (quoted) throw new Error('A quote is not closed.');
  return result;
}

export function argumentsOf(line: string): readonly string[] {
  const words: string[] = [];
  let word: string | null = null;
  let quoted = false;
  for (const [whole, slashes = '', quote] of line.matchAll(/(\\*)(")|\\+|\s|[^\\"\s]/g)) {
    if (quote) {
      word = (word ?? '') + slashes.slice(slashes.length / 2 + (slashes.length % 2) / 2);
      if (slashes.length % 2 === 1) word += '"';
      else quoted = !quoted;
    } else if (/\s/.test(whole) && !quoted) {
      if (word !== null) words.push(word);
      word = null;
    } else word = (word ?? '') + whole;
  }
  return word === null ? words : [...words, word];
}
