import type { TicketExchange } from '#core/ticket/ticket.ts';
import type { TicketRow } from '#core/ticket/rows/ticketRow.ts';
import { vouchFor } from '#ui/late/scriptUrl.ts';
import type { TicketReading, WorkerMessage } from './ticketReading.ts';
import workerUrl from './ticketWorker.ts?worker&url';

/** What is told of a reading while it goes on. */
export interface ReadingEvents {
  /** @param part of the file that is loaded, from 0 to 1 */
  readonly onloaded: (part: number) => void;
  readonly onread: (reading: TicketReading) => void;
  readonly onfailed: () => void;
}

/** Reads a paste or a file in a worker. Returns what calls it off. */
export type ReadAside = (input: string | File, events: ReadingEvents) => () => void;

let vouched: (() => string) | undefined;

export const readAside: ReadAside = (input, { onloaded, onread, onfailed }) => {
  vouched ??= vouchFor('ticket-worker', workerUrl);
  const worker = new Worker(vouched(), { type: 'module' });
  const [exchanges, rows]: [TicketExchange[], TicketRow[]] = [[], []];
  worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
    if (data.kind === 'loaded') onloaded(data.part);
    else if (data.kind === 'exchanges') exchanges.push(...data.exchanges);
    else if (data.kind === 'rows') rows.push(...data.rows);
    else {
      worker.terminate();
      if (data.kind === 'failed') onfailed();
      else onread({ ticket: { ...data.ticket, exchanges }, rows });
    }
  };
  worker.onerror = (event) => {
    event.preventDefault();
    worker.terminate();
    onfailed();
  };
  worker.postMessage(input);
  return () => worker.terminate();
};
