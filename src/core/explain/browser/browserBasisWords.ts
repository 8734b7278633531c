import type { BasisId } from '#core/browser/basis.ts';
import type { BrowserId } from '#core/browser/pageCall.ts';

const notes: Record<BrowserId, Partial<Record<BasisId, string>>> = {
  chromium: { measured: 'Measured in Chromium 156.' },
  firefox: { measured: 'Measured in Firefox 153.' },
  safari: {
    measured: 'Measured in WebKitGTK 2.50, which has the WebKit of Safari; not in Safari itself.',
    source: 'From WebKit’s source, not measured.',
    reported: 'The words are Safari’s as people have reported them, not measured.',
    unknown: 'Not known of Safari; shown as WebKitGTK does it.',
  },
  standard: { standard: 'As the Fetch standard of July 2026 has it.' },
};

/** What an answer about a browser rests on, in a sentence. */
export const basisNote = (browser: BrowserId, basis: BasisId): string =>
  notes[browser][basis] ?? '';
