import type { FetchOutcome } from '#core/browser/fetchOutcome.ts';
import type { FetchStep } from '#core/browser/fetchStep.ts';

/**
 * The browser's decision that ended a call; null if it was allowed, or if the decision is not a step
 * of its own, as for a text that is no byte string.
 */
export function refusingStep(outcome: FetchOutcome | null): FetchStep | null {
  if (!outcome || outcome.outcome === 'allowed') return null;
  const last = outcome.steps.at(-1);
  return last && !last.passed ? last : null;
}
