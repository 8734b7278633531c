/** Pieces of Markdown (CommonMark 0.31, GitHub's tables) in which no given text becomes markup. */

/** A sentence with values in it, as `explain/` makes it; a string is text without values. */
export type MarkdownPhrase = string | readonly (string | { readonly code: string })[];

/** Control characters as one space each: a line break would end a paragraph, a cell, a heading. */
// eslint-disable-next-line no-control-regex -- control characters are meant
const oneLine = (text: string): string => text.replace(/[\0-\x1f\x7f\u2028\u2029]/g, ' ');

function maxBacktickRun(text: string): number {
  let max = 0;
  for (const [run] of text.matchAll(/`+/g)) max = Math.max(max, run.length);
  return max;
}

/** Text that is shown unchanged. */
export const escapeText = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_[\]<>&|~#$]/g, String.raw`\$&`)
    .replace(/^([ ]*)([-+=])/, String.raw`$1\$2`)
    .replace(/^([ ]*\d+)([.)])/, String.raw`$1\$2`);

/** A code span (CommonMark §6.1); empty text is shown as two quotation marks. */
export function codeSpan(text: string): string {
  const content = oneLine(text) || '""';
  const fence = '`'.repeat(maxBacktickRun(content) + 1);
  const padding = /^[` ]|[` ]$/.test(content) && content.trim() !== '' ? ' ' : '';
  return fence + padding + content + padding + fence;
}

/**
 * A code span for a cell of a table. A pipe ends a cell even within a code span, and `\|` is ambiguous
 * after a backslash, so text with pipes is written in character references.
 */
export function codeCell(text: string): string {
  if (!text.includes('|')) return codeSpan(text);
  const safe = oneLine(text).replace(/[^\w ]/gu, (c) => `&#${c.codePointAt(0)};`);
  return `<code>${safe}</code>`;
}

/** A fenced block (CommonMark §4.5), with a fence longer than any in the text. */
export function codeBlock(language: string, text: string): string {
  const fence = '`'.repeat(Math.max(3, maxBacktickRun(text) + 1));
  return `${fence}${language}\n${text.replace(/\r\n?/g, '\n')}\n${fence}`;
}

export const writePhrase = (phrase: MarkdownPhrase): string =>
  typeof phrase === 'string'
    ? escapeText(phrase)
    : phrase
        .map((part) => (typeof part === 'string' ? escapeText(part) : codeSpan(part.code)))
        .join('');

/** A URL in angle brackets (CommonMark §6.5), so that no part of it is cut off. */
export const writeLink = (url: string): string =>
  `<${url.replace(/[\0- <>\x7f]/g, (c) => encodeURIComponent(c))}>`;
