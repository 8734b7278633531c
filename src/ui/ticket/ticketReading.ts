import { readTicket } from '#core/ticket/readTicket.ts';
import type { TicketRow } from '#core/ticket/rows/ticketRow.ts';
import { ticketRows } from '#core/ticket/rows/ticketRows.ts';
import type { Ticket } from '#core/ticket/ticket.ts';

/** A paste or file, read. */
export interface TicketReading {
  readonly ticket: Ticket;
  /** Its requests, to choose one. */
  readonly rows: readonly TicketRow[];
}

export function readAll(input: string | Uint8Array): TicketReading {
  const ticket = readTicket(input);
  return { ticket, rows: ticketRows(ticket) };
}

/** What a worker is given: a paste or a file to read, or a text to clean of what may be secret. */
export type WorkerTask = string | File | { readonly clean: string };

/** A text without what may be secret, and the names of what was left out. */
export interface CleanedText {
  readonly text: string;
  readonly names: readonly string[];
}

/** What the worker tells, in this order; long lists in pieces, so that taking them is never felt. */
export type WorkerMessage =
  /** Of the file's bytes, how many are read. */
  | { readonly kind: 'loaded'; readonly part: number }
  | { readonly kind: 'exchanges'; readonly exchanges: Ticket['exchanges'] }
  | { readonly kind: 'rows'; readonly rows: readonly TicketRow[] }
  | { readonly kind: 'cleaned'; readonly cleaned: CleanedText }
  | { readonly kind: 'read'; readonly ticket: Omit<Ticket, 'exchanges'> }
  /** It cannot be read at all, for example for want of memory. */
  | { readonly kind: 'failed' };
