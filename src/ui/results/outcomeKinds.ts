import type { OutcomeId } from '#core/gateway/outcome.ts';

const refused: ReadonlySet<OutcomeId> = new Set<OutcomeId>([
  'preflight-1',
  'preflight-2',
  'preflight-3',
  'preflight-no-origin',
  'preflight-no-method',
  'request-1',
]);

/** Answered by the gateway itself, with 403 or 405. */
export const isRefused = (outcome: OutcomeId): boolean => refused.has(outcome);

/** Handed to the native service without a question about CORS. */
export const isPassedOn = (outcome: OutcomeId): boolean =>
  outcome === 'request-no-origin' || outcome === 'pass-through';

/** The gateway adds no CORS header. */
export const isBare = (outcome: OutcomeId): boolean => isRefused(outcome) || isPassedOn(outcome);
