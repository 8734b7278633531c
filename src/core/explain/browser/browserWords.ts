import type { BrowserId } from '#core/browser/pageCall.ts';

interface BrowserWords {
  readonly name: string;
  /** Whether its console line about a refused preflight contains the status. */
  readonly printsStatus: boolean;
}

/** Each browser by its name, and what its console says. */
export const browserWords: Record<BrowserId, BrowserWords> = {
  chromium: { name: 'Chromium', printsStatus: false },
  firefox: { name: 'Firefox', printsStatus: true },
  safari: { name: 'Safari', printsStatus: true },
  standard: { name: 'Fetch standard', printsStatus: false },
};
