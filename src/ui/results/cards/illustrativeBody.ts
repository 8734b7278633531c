import type { Verdict } from '#core/gateway/verdict.ts';
import { isRefused } from '#ui/results/outcomeKinds.ts';

/**
 * A body as the gateway's default error template makes it, with example values of our own. What a
 * refused CORS request really carries is not documented, so this is an illustration.
 */
function errorBody(message: string): string {
  const details = [
    'Service - orders',
    'Operation - /',
    'Invocation Time:10:42:07',
    'Date:Jan 15, 2026',
    ' Client IP - 192.0.2.10',
    'User - Default and Application:null',
  ].join(', ');
  return JSON.stringify({
    Exception: `API Gateway encountered an error. Error Message: ${message}. Request Details: ${details}`,
  });
}

/** The illustrative body of a refusal; null for every other answer. */
export const illustrativeBody = ({ outcome, response }: Verdict): string | null =>
  isRefused(outcome) && response ? errorBody(response.statusText) : null;
