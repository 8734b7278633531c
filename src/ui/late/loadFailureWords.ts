import type { Late } from './Late.svelte.ts';

/** Says which part could not be loaded; to who has tried again also what helps where a browser does not
 *  load a failed script again. */
export const loadFailureWords = ({ name, isRetried }: Late<unknown>): string =>
  `${name} could not be loaded.${isRetried ? ' Reload the page to try once more.' : ''}`;
