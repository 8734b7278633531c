import type { OutcomeId } from '#core/gateway/outcome.ts';
import { outcomeTraits } from '#core/gateway/outcomeTraits.ts';

/** How an outcome ends, as far as CORS headers are concerned. */
export function corsHeadersSentence(outcome: OutcomeId): string {
  const { answeredBy, addsCorsHeaders } = outcomeTraits[outcome];
  if (answeredBy === 'nobody') return 'No answer is guessed.';
  return addsCorsHeaders ? 'The CORS headers are added.' : 'No CORS header is added.';
}
