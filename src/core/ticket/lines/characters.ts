/** Blanks that are no blank, and what is not seen at all. */
const otherBlanks = /[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/**
 * Marks of width nothing. The controls of direction (U+202A and on) stay: with them a text reads as
 * another one, which has to be seen.
 */
const unseen = /\xad|[\u200b-\u200f]|\u2060|\ufeff|\ufe0e|\ufe0f/g;

/** Quotes that a mail program or a messenger made out of `"` and `'`. */
const doubleQuotes = /[“”‟]/g;
const singleQuotes = /[‘’‛]/g;

/** Names that cannot have another hyphen. */
const dashedName = /\b(?:access|content|x|if|user|accept|cache|max)[–—−][a-z]/i;
const dashInName = /(?<=[a-z])[–—−](?=[a-z])/gi;

/** An option of a command: `–H`, `—request`. */
const dashedOption = /(?<=\s)(?:[–—]-?|-[–—])([a-z][\w-]*)/gi;
const isCommand = /\b(?:curl|wget|https?)\b.*\s-?[–—]|^\s*-?[–—]-?[a-z]/i;

const entities: Readonly<Record<string, string>> = {
  ...{ '&quot;': '"', '&#34;': '"', '&#39;': "'", '&#x27;': "'", '&apos;': "'" },
  ...{ '&lt;': '<', '&gt;': '>', '&amp;': '&', '&nbsp;': ' ', '&#x2F;': '/', '&#47;': '/' },
};
const entity = /&(?:quot|apos|lt|gt|amp|nbsp|#34|#39|#47|#x27|#x2F);/g;

/** A line with the characters that were typed, or printed, in place of those they became. */
export function withPlainCharacters(line: string): string {
  // Most lines are plain, and this is all that is asked of them.
  // eslint-disable-next-line no-control-regex -- control characters are meant
  const ascii = /^[\x00-\x7f]*$/.test(line);
  const text = ascii ? line : withoutTypography(line);
  return text.includes('&') ? text.replace(entity, (whole) => entities[whole] ?? whole) : text;
}

function withoutTypography(line: string): string {
  const text = line
    .replace(otherBlanks, ' ')
    .replace(unseen, '')
    .replace(/[\u2010\u2011]/g, '-');
  const dashed = isCommand.test(text) ? text.replace(dashedOption, withDashes) : text;
  const named = dashedName.test(dashed) ? dashed.replace(dashInName, '-') : dashed;
  return withoutSmartQuotes(named);
}

/** One for a letter, which a value may follow as in `-XPOST`; two for a word. */
const withDashes = (_option: string, word: string): string =>
  /^[a-z](?:$|[A-Z])/i.test(word) && !/^[a-z]{2}/.test(word) ? `-${word}` : `--${word}`;

/** Where a line has quotes of its own, a curly one in it is text: `-d '{"a":"it’s"}'`. */
function withoutSmartQuotes(line: string): string {
  const text = line.includes('"') ? line : line.replace(doubleQuotes, '"');
  return text.includes("'") ? text : text.replace(singleQuotes, "'");
}
