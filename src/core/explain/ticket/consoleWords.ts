import { phrase, type Phrase } from '#core/explain/phrase.ts';

/** Whether a line of a console is what a browser prints for the answer of the case. */
export type ConsoleCheck =
  { readonly fits: true } | { readonly fits: false; readonly printed: string };

export const consoleCheckWords = (check: ConsoleCheck, preflight: boolean | null): Phrase => {
  if (!check.fits)
    return check.printed === ''
      ? phrase`Does not fit the answer: the browser prints nothing for it.`
      : phrase`Does not fit the answer. For that the browser prints ${check.printed}`;
  return preflight === false
    ? phrase`Fits the answer.`
    : phrase`Fits the answer. Alone it would not tell 405 from 403.`;
};

/** Where a line is all there is of a failed preflight. */
export const lineAloneWords = {
  title: 'This line alone does not say why.',
  text: phrase`Browsers print it for ${'403 Specified Origin is not allowed'}, ${'405 Method Not Allowed'} and ${'403 Header Not Supported'} alike.`,
};
