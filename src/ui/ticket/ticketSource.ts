import type { TicketReading } from './ticketReading.ts';

/** A file that was dropped or chosen. */
export interface TicketFile {
  readonly id: number;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly state: 'reading' | 'read' | 'failed' | 'cancelled';
  /** Of its bytes, how many are loaded: from 0 to 1. */
  readonly loaded: number;
  /** How long it took, in seconds. */
  readonly took: number;
  readonly reading: TicketReading | null;
}

/** A text file up to this size is shown as text. */
const shownUpTo = 60_000; // bytes

/** Whether a file reads better as text with lines: one that is no recording, export or archive. */
export async function textOf(file: File): Promise<string | null> {
  if (file.size > shownUpTo || /\.(?:har|json|zip)$/i.test(file.name)) return null;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    // eslint-disable-next-line no-control-regex
    return /[\x00-\x08\x0e-\x1a]/.test(text) || /^\s*[{[]/.test(text) ? null : text;
  } catch {
    return null;
  }
}
