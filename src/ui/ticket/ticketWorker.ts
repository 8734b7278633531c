import { readAll, type WorkerMessage } from './ticketReading.ts';

// Reads one paste or file aside, so that the page can be used meanwhile.

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

self.onmessage = ({ data }: MessageEvent<string | File>) => {
  read(data).catch(() => tell({ kind: 'failed' }));
};
