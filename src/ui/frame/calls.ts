import ExchangePicture from '#ui/results/page/ExchangePicture.svelte';
import NoRequest from '#ui/results/page/NoRequest.svelte';
import { callChangeWords } from '#core/explain/browser/callChangeWords.ts';
import { pageVerdict } from '#core/explain/browser/pageVerdictWords.ts';
import { callBanner } from '#ui/results/page/callBanner.ts';
import { missedHeader } from '#ui/results/page/browserMarks.ts';
import { exchangeRows } from '#ui/results/page/exchangeRows.ts';
import { simulateInBrowsers } from '#ui/state/simulateInBrowsers.ts';
import { callRows } from './callRows.ts';

/** A page's call: simulated, described, drawn. */
export const calls = {
  simulateInBrowsers,
  callBanner,
  callChangeWords,
  callRows,
  exchangeRows,
  missedHeader,
  pageVerdict,
  ExchangePicture,
  NoRequest,
};
