import type { OutcomeId } from '#core/gateway/outcome.ts';
import { outcomeTraits } from '#core/gateway/outcomeTraits.ts';

/** Answered by the gateway itself, with 403 or 405. */
export const isRefused = (outcome: OutcomeId): boolean => outcomeTraits[outcome].kind === 'refused';

/** Handed to the native service without a question about CORS. */
export const isPassedOn = (outcome: OutcomeId): boolean =>
  outcomeTraits[outcome].kind === 'passed-on';

/** There is an answer, and the gateway adds no CORS header to it. */
export const isBare = (outcome: OutcomeId): boolean => {
  const { answeredBy, addsCorsHeaders } = outcomeTraits[outcome];
  return answeredBy !== 'nobody' && !addsCorsHeaders;
};
