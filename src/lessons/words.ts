import type { Phrase } from '#core/explain/phrase.ts';

/** A text with its values, which are between backticks. */
export const wordsOf = (text: string): Phrase =>
  text
    .split('`')
    .map((part, i) => (i % 2 === 0 ? part : { code: part }))
    .filter((part) => part !== '');
