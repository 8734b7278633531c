import { browserIds, type BrowserId, type PageCall } from '#core/browser/pageCall.ts';
import { pageVerdict, type PageVerdict } from '#core/explain/browser/pageVerdictWords.ts';
import type { SimulatedPage } from '#core/scenario/simulatePage.ts';
import type { IconName } from '#ui/parts/controls/icons.ts';
import type { Tone } from '#ui/parts/controls/tone.ts';

export interface VerdictLook {
  readonly icon: IconName;
  readonly tone: Tone;
}

export const verdictLook: Record<PageVerdict['kind'], VerdictLook> = {
  reads: { icon: 'ok', tone: 'ok' },
  opaque: { icon: 'info', tone: 'plain' },
  blocked: { icon: 's403', tone: 'refused' },
  throws: { icon: 'error', tone: 'refused' },
  undecided: { icon: 'warn', tone: 'undecided' },
};

/** What differs visibly: verdict, requests and readable headers, not the texts. */
const essence = (simulated: SimulatedPage, call: PageCall): string =>
  JSON.stringify([
    pageVerdict(simulated, call).kind,
    simulated.exchanges.map(({ request }) => [request.method, request.headers]),
    simulated.outcome?.visibleHeaders,
  ]);

/** The browsers that treat the call differently from the one that is shown. */
export function verdictsApart(
  simulated: SimulatedPage,
  simulatedIn: (browser: BrowserId) => SimulatedPage,
  call: PageCall,
): readonly BrowserId[] {
  const own = essence(simulated, call);
  return browserIds.filter(
    (id) => id !== simulated.browser && essence(simulatedIn(id), call) !== own,
  );
}
