import type { OutcomeId } from '#core/gateway/outcome.ts';
import { outcomeTraits } from '#core/gateway/outcomeTraits.ts';

/** There is an answer, and the gateway adds no CORS header to it. */
export const addsNoCorsHeaders = (outcome: OutcomeId): boolean => {
  const { answeredBy, addsCorsHeaders } = outcomeTraits[outcome];
  return answeredBy !== 'nobody' && !addsCorsHeaders;
};
