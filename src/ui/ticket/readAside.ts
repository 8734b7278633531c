import type { TicketExchange } from '#core/ticket/ticket.ts';
import type { TicketRow } from '#core/ticket/rows/ticketRow.ts';
import { vouchFor } from '#ui/late/scriptUrl.ts';
import type { CleanedText, TicketReading, WorkerMessage, WorkerTask } from './ticketReading.ts';
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

/** Cleans a text in a worker; null if that failed. Returns what calls it off. */
export type CleanAside = (
  text: string,
  oncleaned: (cleaned: CleanedText | null) => void,
) => () => void;

let vouched: (() => string) | undefined;

/** A worker for one task. */
function begin(
  task: WorkerTask,
  ontold: (message: WorkerMessage, worker: Worker) => void,
): () => void {
  vouched ??= vouchFor('ticket-worker', workerUrl);
  const worker = new Worker(vouched(), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => ontold(data, worker);
  worker.onerror = (event) => {
    event.preventDefault();
    ontold({ kind: 'failed' }, worker);
  };
  worker.postMessage(task);
  return () => worker.terminate();
}

export const cleanAside: CleanAside = (text, oncleaned) =>
  begin({ clean: text }, (message, worker) => {
    worker.terminate();
    oncleaned(message.kind === 'cleaned' ? message.cleaned : null);
  });

export const readAside: ReadAside = (input, { onloaded, onread, onfailed }) => {
  const [exchanges, rows]: [TicketExchange[], TicketRow[]] = [[], []];
  return begin(input, (message, worker) => {
    if (message.kind === 'loaded') onloaded(message.part);
    else if (message.kind === 'exchanges') exchanges.push(...message.exchanges);
    else if (message.kind === 'rows') rows.push(...message.rows);
    else {
      worker.terminate();
      if (message.kind === 'read') onread({ ticket: { ...message.ticket, exchanges }, rows });
      else onfailed();
    }
  });
};
