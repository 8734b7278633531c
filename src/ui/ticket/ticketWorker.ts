import { LeftOut } from '#core/secrets/leftOut.ts';
import { withoutSecretsInPaste } from '#core/ticket/privacy/withoutSecretsInPaste.ts';
import { readAll, type CleanedText, type WorkerMessage, type WorkerTask } from './ticketReading.ts';

// Cleans a text, or reads one paste or file, aside, so that the page can be used meanwhile.

const tell = (message: WorkerMessage): void => self.postMessage(message);

/** So many are copied to the page in a few milliseconds. */
const atOnce = 1000;

function tellInPieces<T>(all: readonly T[], wrap: (some: readonly T[]) => WorkerMessage): void {
  for (let from = 0; from < all.length; from += atOnce) tell(wrap(all.slice(from, from + atOnce)));
}

async function bytesOf(file: File): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  const reader = file.stream().getReader();
  let at = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    bytes.set(read.value.subarray(0, bytes.length - at), at);
    at = Math.min(bytes.length, at + read.value.length);
    tell({ kind: 'loaded', part: at / bytes.length });
  }
  return bytes;
}

async function read(input: string | File): Promise<void> {
  const { ticket, rows } = readAll(typeof input === 'string' ? input : await bytesOf(input));
  const { exchanges, ...rest } = ticket;
  tellInPieces(exchanges, (some) => ({ kind: 'exchanges', exchanges: some }));
  tellInPieces(rows, (some) => ({ kind: 'rows', rows: some }));
  tell({ kind: 'read', ticket: rest });
}

function cleaned(text: string): CleanedText {
  const leftOut = new LeftOut();
  return { text: withoutSecretsInPaste(text, leftOut.leaveOut), names: leftOut.names };
}

async function run(task: WorkerTask): Promise<void> {
  if (typeof task === 'string' || task instanceof File) await read(task);
  else tell({ kind: 'cleaned', cleaned: cleaned(task.clean) });
}

self.onmessage = ({ data }: MessageEvent<WorkerTask>) => {
  run(data).catch(() => tell({ kind: 'failed' }));
};
