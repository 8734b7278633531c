import type { OutcomeId } from '#core/gateway/outcome.ts';
import type { TableId } from '#core/gateway/step.ts';
import { tableWords } from './tableWords.ts';

/** "preflight, 4 of 7 questions asked". */
export const questionsAsked = (table: TableId, asked: number, all: number): string =>
  `${tableWords[table].name}, ${asked === all ? 'all' : `${asked} of`} ${all} questions asked`;

/** In place of the questions where none is asked. */
export const nothingToDecide = (outcome: OutcomeId): string =>
  outcome === 'options-not-allowed'
    ? 'The API has no CORS policy, so no question of one is asked. OPTIONS is refused as any method is that the API does not have.'
    : 'The API has no CORS policy, so the gateway has nothing to decide. It forwards the request.';
