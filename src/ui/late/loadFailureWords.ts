import type { Late } from './Late.svelte.ts';

/** Says which part could not be loaded; from the second failure on also what helps where a browser
 *  does not load a failed script again. */
export const loadFailureWords = ({ name, failures }: Late<unknown>): string =>
  `${name} could not be loaded.${failures > 1 ? ' Reload the page to try once more.' : ''}`;
