/** Pieces of Markdown (CommonMark 0.31, GitHub's tables) in which no given text becomes markup. */

/** A sentence with values in it, as `explain/` words it; a plain string is text alone. */
export type MarkdownPhrase = string | readonly (string | { readonly code: string })[];

/** Control characters as one space each: a line break would end a paragraph, a cell, a heading. */
// eslint-disable-next-line no-control-regex -- control characters are what is meant
const oneLine = (text: string): string => text.replace(/[\0-\x1f\x7f\u2028\u2029]/g, ' ');

function longestBacktickRun(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}

/** Text that shows as it is. */
export const escapeText = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_[\]<>&|~#$]/g, String.raw`\$&`)
    .replace(/^([ ]*)([-+=])/, String.raw`$1\$2`)
    .replace(/^([ ]*\d+)([.)])/, String.raw`$1\$2`);

/** A code span (CommonMark §6.1); text that is empty shows as two quotation marks. */
export function codeSpan(text: string): string {
  const content = oneLine(text) || '""';
  const fence = '`'.repeat(longestBacktickRun(content) + 1);
  const padding = /^[` ]|[` ]$/.test(content) && content.trim() !== '' ? ' ' : '';
  return fence + padding + content + padding + fence;
}

/**
 * A code span for a cell of a table. A pipe ends a cell even within a code span, and `\|` is not
 * exact behind a backslash, so a text with pipes is written in character references.
 */
export function codeCell(text: string): string {
  if (!text.includes('|')) return codeSpan(text);
  const safe = oneLine(text).replace(/[^\w ]/gu, (c) => `&#${c.codePointAt(0)};`);
  return `<code>${safe}</code>`;
}

/** A fenced block (CommonMark §4.5), its fence longer than any within. */
export function codeBlock(language: string, text: string): string {
  const fence = '`'.repeat(Math.max(3, longestBacktickRun(text) + 1));
  return `${fence}${language}\n${text.replace(/\r\n?/g, '\n')}\n${fence}`;
}

export const writePhrase = (phrase: MarkdownPhrase): string =>
  typeof phrase === 'string'
    ? escapeText(phrase)
    : phrase
        .map((part) => (typeof part === 'string' ? escapeText(part) : codeSpan(part.code)))
        .join('');

/** A URL in angle brackets (CommonMark §6.5), which keep it whole. */
export const writeLink = (url: string): string =>
  `<${url.replace(/[\0- <>\x7f]/g, (c) => encodeURIComponent(c))}>`;
