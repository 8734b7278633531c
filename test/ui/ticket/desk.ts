import type { Ticket } from '#core/ticket/ticket.ts';
import { ticketRows } from '#core/ticket/rows/ticketRows.ts';
import type { CleanAside, ReadAside, ReadingEvents } from '#ui/ticket/readAside.ts';
import { TicketDesk } from '#ui/ticket/TicketDesk.svelte.ts';
import { ticket } from '../../helpers/tickets.ts';

/** What Chromium prints of a preflight that was refused. */
export const line =
  "Access to fetch at 'https://gw.example:5543/orders' from origin 'https://shop.example' has been blocked by CORS policy: Response to preflight request doesn't pass access control check: No 'Access-Control-Allow-Origin' header is present on the requested resource.";

/** A file whose content does not matter: what is read of it is handed to `HeldReading.give`. */
export const recording = (name = 'shop.har'): File => new File(['{}'], name);

/** One reading, which goes on until it is told what it read. */
class HeldReading {
  readonly input: string | File;
  readonly events: ReadingEvents;
  isStopped = false;

  constructor(input: string | File, events: ReadingEvents) {
    this.input = input;
    this.events = events;
  }

  give(change: Partial<Ticket>): void {
    const read = ticket(change);
    this.events.onread({ ticket: read, rows: ticketRows(read) });
  }
}

/** In place of the worker: every reading goes on until a test says how it ends. */
export class HeldReader {
  readonly begun: HeldReading[] = [];

  readonly read: ReadAside = (input, events) => {
    const reading = new HeldReading(input, events);
    this.begun.push(reading);
    return () => (reading.isStopped = true);
  };

  /** Only texts that are too long for these tests are cleaned aside. */
  readonly clean: CleanAside = () => () => {};

  get last(): HeldReading {
    const reading = this.begun.at(-1);
    if (!reading) throw new Error('Nothing is read aside.');
    return reading;
  }
}

/** A desk with a text on it. */
export function deskWith(text: string, reader = new HeldReader()): TicketDesk {
  const desk = new TicketDesk(reader.read, reader.clean);
  if (text !== '') desk.add(text);
  return desk;
}
