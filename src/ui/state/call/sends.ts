import type { PageView } from '#core/scenario/pageView.ts';
import type { Simulations } from '#ui/state/simulateInBrowsers.ts';

/** Whether there is a request: a call may send nothing, which is unknown until it can be simulated. */
export type Sends = 'request' | 'nothing' | 'unknown';

export function whatSends(page: PageView | undefined, simulations: Simulations | undefined): Sends {
  if (!page) return 'request';
  if (!simulations) return 'unknown';
  return simulations.request ? 'request' : 'nothing';
}
