import { illustrativeErrorBody } from '#core/explain/gateway/illustrativeBodyWords.ts';
import type { Verdict } from '#core/gateway/verdict.ts';
import { isRefused } from '#ui/results/outcomeKinds.ts';

/** The illustrative body of a refusal; null for every other answer. */
export const illustrativeBody = ({ outcome, response }: Verdict): string | null =>
  isRefused(outcome) && response ? illustrativeErrorBody(response.statusText) : null;
