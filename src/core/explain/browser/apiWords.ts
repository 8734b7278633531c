import type { PageCall } from '#core/browser/pageCall.ts';
import { phrase, type Phrase } from '#core/explain/phrase.ts';

interface ApiWords {
  /** As code, at the beginning of a sentence too. */
  readonly name: string;
  readonly throws: string;
  /** How it says that there is an answer. */
  readonly answers: (status: number, seen: Phrase) => Phrase;
}

/** What a page calls with. */
export const apiWords: Record<NonNullable<PageCall['api']>, ApiWords> = {
  fetch: {
    name: 'fetch()',
    throws: 'fetch() throws',
    answers: (status, seen) =>
      phrase`${'fetch()'} resolves with ${status}; JavaScript sees ${seen}.`,
  },
  xhr: {
    name: 'XMLHttpRequest',
    throws: 'XMLHttpRequest throws',
    answers: (status, seen) =>
      phrase`The ${'XMLHttpRequest'} loads with ${status}; JavaScript sees ${seen}.`,
  },
};

export const apiOf = ({ api = 'fetch' }: PageCall): ApiWords => apiWords[api];
