import { readTicket } from './readTicket.ts';

/** Which text of the page something was pasted into. */
export type OwnText = 'setup' | 'code' | 'request';

/** Longer texts would be felt while they are typed. */
const longest = 20_000; // UTF-16 units

const command = /^\W{0,20}(?:curl|wget|https?|xh|iwr|irm|Invoke-\w+)\b/im;

/**
 * Whether a text that cannot be read in its place holds what a ticket does: another form than the one
 * that belongs there. A request with a mistake is still a request, and code still code.
 *
 * @param isJson whether the setup's text is JSON at all: then it may be the gateway's own
 */
export function holdsForeign(text: string, place: OwnText, isJson: boolean): boolean {
  if (text.length > longest) return false;
  const { exchanges, calls, console, policy, applications } = readTicket(text);
  const isConfiguration = policy !== null || applications !== null;
  if (console.length > 0) return true;
  if (place === 'code') return exchanges.length > 0 || isConfiguration;
  if (place === 'setup') return exchanges.length + calls.length > 0 || (isConfiguration && isJson);
  const answered = exchanges.some(({ response }) => response !== null);
  return (
    calls.length > 0 || isConfiguration || answered || (exchanges.length > 0 && command.test(text))
  );
}
