import type { SimulatedPage } from '#core/scenario/simulatePage.ts';

/** What the first call left for the second one: a preflight in the browser's cache, or nothing. */
export const secondCallNote = ({ cached }: Pick<SimulatedPage, 'cached'>): string =>
  cached
    ? 'The second call: what the first preflight allowed is still kept, so none is sent.'
    : 'The second call: nothing is kept of the first preflight, so the browser asks again.';
