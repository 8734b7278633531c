import type { TicketExchange } from '#core/ticket/ticket.ts';
import type { Case } from './case.ts';

/** What the row of a request in a console or panel has in place of an answer. */
const byBrowser: readonly (readonly [of: 'chromium' | 'firefox', error: RegExp])[] = [
  ['chromium', /^net::/],
  ['firefox', /^(?:CORS |NS_)/],
];

const browserOf = ({ error = '' }: TicketExchange): 'chromium' | 'firefox' | null =>
  byBrowser.find(([, pattern]) => pattern.test(error))?.[0] ?? null;

/** A request of which only its row in a browser tells. */
export interface ConsoleRow {
  readonly browser: 'chromium' | 'firefox';
  /** As it was printed, without query. */
  readonly text: string;
}

/** What tells of a case where no message of a console does; null where there is more. */
export function consoleRowOf({ call, console, preflight, request }: Case): ConsoleRow | null {
  const row = request ?? preflight;
  const browser = row && browserOf(row);
  if (call || console || !browser || row.request.headers) return null;
  const { method, url } = row.request;
  const address = url?.split(/[?#]/, 1)[0];
  return { browser, text: [method, address, row.error].filter(Boolean).join(' ') };
}
