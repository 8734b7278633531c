import type { Word } from './shellWords.ts';

/** A scheme that a tool adds is http, as of curl, wget and HTTPie. Null: no URL, or a variable. */
export function absoluteUrl({ text, variable }: Word, scheme = 'http'): string | null {
  if (/^\w+:\/\//.test(text)) return text.replace(/^\w+(?=:)/, (given) => given.toLowerCase());
  if (variable && /^\$|^%\w+%/.test(text)) return null;
  const host = /^(?:[\w.-]{1,253}|\[[\da-f:.]{2,45}\])(?::\d{1,5})?(?:[/?#]|$)/i.exec(text)?.[0];
  if (host === undefined || !/[.:]|^localhost/i.test(host)) return null;
  return `${scheme}://${text}`;
}
