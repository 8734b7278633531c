import type { Ticket, TicketCall, TicketExchange, TicketHeaders } from '#core/ticket/ticket.ts';
import { isFailed, type Happened, type TicketRow } from './ticketRow.ts';

type Bare = Omit<TicketRow, 'index' | 'count'>;

/** Requests and calls of a ticket: failed ones first, equal ones in one row. */
export function ticketRows({
  exchanges,
  calls,
}: Pick<Ticket, 'exchanges' | 'calls'>): readonly TicketRow[] {
  const sent = followedUp(exchanges);
  const bare = exchanges.map((exchange) => exchangeRow(exchange, sent));
  const recorded = new Set(bare.map(({ host, path }) => host + path));
  const rows = new Map<string, TicketRow>();
  const add = (row: Bare, index: number) => {
    const key = JSON.stringify(row);
    rows.set(key, { ...row, index, count: (rows.get(key)?.count ?? 0) + 1, ...first(rows, key) });
  };
  bare.forEach(add);
  calls.forEach((call, i) => {
    const row = callRow(call);
    if (!recorded.has(row.host + row.path)) add(row, exchanges.length + i);
  });
  const all = [...rows.values()];
  return [...all.filter(isFailed), ...all.filter((row) => !isFailed(row))];
}

function first(rows: ReadonlyMap<string, TicketRow>, key: string): { readonly index?: number } {
  const known = rows.get(key);
  return known ? { index: known.index } : {};
}

/** Whether all of it can be one call: at most one address, method, preflight and answer. */
export function isOneCall(rows: readonly TicketRow[]): boolean {
  if (rows.length > 20) return false;
  const isPreflight = (row: TicketRow) => row.isPreflight || row.method === 'OPTIONS';
  const atMostOne = (values: readonly (string | null)[]) =>
    new Set(values.filter((value) => value !== null && value !== '')).size <= 1;
  return (
    atMostOne(rows.map(({ host, path }) => host && host + path)) &&
    atMostOne(rows.map((row) => (isPreflight(row) ? row.asksFor : row.method))) &&
    rows.filter(isPreflight).length <= 1 &&
    rows.filter((row) => !isPreflight(row)).length <= 1
  );
}

function exchangeRow(exchange: TicketExchange, sent: ReadonlyMap<string, boolean>): Bare {
  const { request, response, error } = exchange;
  const asksFor = valueOf(request.headers, 'access-control-request-method');
  const [host, path] = placeOf(request.url);
  return {
    method: request.method,
    asksFor,
    isPreflight: exchange.preflight === true,
    host,
    path,
    from: valueOf(request.headers, 'origin') ?? request.originFromReferer ?? null,
    status: response?.status || null,
    reason: response?.statusText || response?.message || error || '',
    happened: happenedTo(exchange, asksFor, sent),
  };
}

function happenedTo(
  { preflight, request, response, error }: TicketExchange,
  asksFor: string | null,
  sent: ReadonlyMap<string, boolean>,
): Happened {
  if (!response?.status) return error === undefined ? 'not-told' : 'no-answer';
  if (response.status >= 400) return 'refused';
  if (preflight && sent.get(`${asksFor} ${bare(request.url)}`) === false) return 'not-sent';
  const isCrossOrigin = valueOf(request.headers, 'origin') !== null && response.headers !== null;
  if (isCrossOrigin && valueOf(response.headers, 'access-control-allow-origin') === null)
    return 'not-readable';
  return 'answered';
}

/** The requests that are no preflight, and whether one of them was answered. */
function followedUp(exchanges: readonly TicketExchange[]): ReadonlyMap<string, boolean> {
  const sent = new Map<string, boolean>();
  for (const { preflight, request, response } of exchanges) {
    if (preflight !== false) continue;
    const key = `${request.method} ${bare(request.url)}`;
    sent.set(key, Boolean(response?.status) || sent.get(key) === true);
  }
  return sent;
}

const callRow = (call: TicketCall): Bare => {
  const [host, path] = placeOf(call.url);
  return {
    ...{ method: call.method, asksFor: null, isPreflight: false, host, path },
    ...{ from: call.pageOrigin, status: null, reason: '', happened: 'call' },
  };
};

const bare = (url: string | null): string => placeOf(url).join('');

/** Host and path. */
function placeOf(url: string | null): readonly [host: string, path: string] {
  const [, host, path = ''] = /^(?:[a-z][a-z\d+.-]*:)?\/\/([^/?#]*)([^?#]*)/i.exec(url ?? '') ?? [];
  return host === undefined ? ['', url?.split(/[?#]/, 1)[0] ?? ''] : [host, path || '/'];
}

function valueOf(headers: TicketHeaders | null, name: string): string | null {
  return headers?.find(([sent]) => sent.toLowerCase() === name)?.[1] ?? null;
}
