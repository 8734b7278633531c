import { outcomeTraits } from '#core/gateway/outcomeTraits.ts';
import type { Verdict } from '#core/gateway/verdict.ts';

/** The tooltip of the illustrative body. */
export const illustrativeNote = 'Not documented: the default error template, with example values';

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
  outcomeTraits[outcome].kind === 'refused' && response ? errorBody(response.statusText) : null;
