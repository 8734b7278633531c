import type { Expectation } from '#core/scenario/case.ts';

/** What the page gets, in few words. */
export const pageReadsWords = (reads: boolean): string =>
  reads ? 'page reads it' : 'page blocked';

/** What is expected of an answer, as short as it gets: "403". */
export function expectedWords({ status, outcome, pageReads }: Expectation): string {
  if (status !== undefined) return String(status);
  if (outcome !== undefined) return outcome;
  return pageReads === undefined ? 'header lines' : pageReadsWords(pageReads);
}
