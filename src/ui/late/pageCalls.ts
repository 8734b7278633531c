import { beginCall } from '#ui/state/call/beginCall.ts';
import FetchView from '#ui/panes/FetchView.svelte';
import PagePart from '#ui/panes/answer/PagePart.svelte';
import { browserMark, exposable, missedHeader } from '#ui/results/page/browserMarks.ts';
import { callBanner } from '#ui/results/page/callBanner.ts';
import { simulateInBrowsers } from '#ui/state/simulateInBrowsers.ts';

/** Everything about a page's call: making one of a request, simulating it, editing and drawing it. */
export const pageCalls = {
  beginCall,
  simulateInBrowsers,
  callBanner,
  browserMark,
  exposable,
  missedHeader,
  FetchView,
  PagePart,
};
