import type {
  Ticket,
  TicketCall,
  TicketConsole,
  TicketExchange,
  TicketHeaders,
  TicketResponse,
} from '#core/ticket/ticket.ts';
import type { TicketRow } from '#core/ticket/rows/ticketRow.ts';

/** Where one thing of a ticket stands, if that does not matter. */
export const lines = { first: 1, last: 1 };

export const gatewayUrl = 'https://gw.example:5543/orders';
export const pageOrigin = 'https://shop.example';

export const ticket = (change: Partial<Ticket> = {}): Ticket => ({
  ...{ exchanges: [], calls: [], console: [], policy: null, applications: null },
  ...{ integrationServer: null, leftOut: [], notUnderstood: [] },
  ...change,
});

export const answered = (
  status: number | null,
  change: Partial<TicketResponse> = {},
): TicketResponse => ({ status, statusText: '', headers: [], ...change });

const fromPage: TicketHeaders = [['Origin', pageOrigin]];

/** A request of the page, as recorded. */
export const exchange = (
  method: string,
  response: TicketResponse | null,
  change: Partial<TicketExchange> = {},
): TicketExchange => ({
  preflight: false,
  request: { method, url: gatewayUrl, headers: fromPage },
  response,
  lines,
  ...change,
});

export const preflightOf = (
  method: string,
  response: TicketResponse | null,
  change: Partial<TicketExchange> = {},
): TicketExchange => ({
  preflight: true,
  request: {
    method: 'OPTIONS',
    url: gatewayUrl,
    headers: [...fromPage, ['Access-Control-Request-Method', method]],
  },
  response,
  lines,
  ...change,
});

export const called = (change: Partial<TicketCall> = {}): TicketCall => ({
  ...{ api: 'fetch', pageOrigin, url: gatewayUrl, method: 'PUT', headers: [], credentials: null },
  lines,
  ...change,
});

/** What Chromium prints of a preflight that was refused. */
export const printed = (change: Partial<TicketConsole> = {}): TicketConsole => ({
  ...{ browser: 'chromium', kind: 'PreflightMissingAllowOriginHeader', pageOrigin },
  ...{ url: gatewayUrl, redirectedFrom: null, preflight: true, parameter: null, status: null },
  ...{ api: 'fetch', text: '', lines },
  ...change,
});

/** A row of the table of requests: answered, unless something else is said. */
export const row = (change: Partial<TicketRow> = {}): TicketRow => ({
  ...{ index: 0, count: 1, method: 'PUT', asksFor: null, isPreflight: false },
  ...{ host: 'gw.example:5543', path: '/orders', from: pageOrigin, status: 200, reason: '' },
  happened: 'answered',
  ...change,
});
