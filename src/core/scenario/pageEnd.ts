import { isRedirect } from '#core/browser/fetch/redirectStatus.ts';
import type { PageCall } from '#core/browser/pageCall.ts';
import type { SimulatedPage } from './simulatePage.ts';

/** What a page gets of its call. */
export type PageEnd = 'reads' | 'opaque' | 'blocked' | 'throws' | 'undecided';

/** Opaque is an answer that is there, of which JavaScript sees nothing. */
export function pageEnd({ outcome }: SimulatedPage, call: PageCall): PageEnd {
  if (!outcome) return 'undecided';
  if (outcome.outcome !== 'allowed') return outcome.outcome;
  const opaque = outcome.steps.some(({ id, passed }) => id === 'main-fetch/mode-cors' && !passed);
  return opaque ||
    (call.api !== 'xhr' &&
      call.redirect === 'manual' &&
      isRedirect(outcome.exchanges.at(-1)?.response.status ?? 0))
    ? 'opaque'
    : 'reads';
}
