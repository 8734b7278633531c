import { LeftOut } from '#core/secrets/leftOut.ts';
import { withoutSecretsInPaste } from '#core/ticket/privacy/withoutSecretsInPaste.ts';
import { mergeTickets } from '#core/ticket/mergeTickets.ts';
import { isOneCall } from '#core/ticket/rows/ticketRows.ts';
import type { TicketRow } from '#core/ticket/rows/ticketRow.ts';
import type { ArchivePolicy } from '#core/ticket/config/asset.ts';
import type { Ticket } from '#core/ticket/ticket.ts';
import type { CleanAside, ReadAside } from './readAside.ts';
import { rowsOfAll } from '#ui/ticket/rows/rowsOfAll.ts';
import { RowsShown } from '#ui/ticket/rows/RowsShown.svelte.ts';
import { readAll, type TicketReading } from './ticketReading.ts';
import { textOf, type TicketFile } from './ticketSource.ts';

/** A longer text is read in the worker, once its writer pauses. */
const readAtOnce = 20_000; // characters
const pause = 150; // ms
/** A longer text is cleaned in the worker: of a megabyte it would be felt. */
const cleanAtOnce = 100_000; // characters

/** Whether cleaning a text is not done at once. */
export const isLong = (text: string): boolean => text.length > cleanAtOnce;

const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n');

/** What lies on the desk: the text of a ticket and its files, and what was read from them. */
export class TicketDesk {
  readonly #readAside: ReadAside;
  readonly #cleanAside: CleanAside;
  #leftOut = new LeftOut();
  /** The names of what the worker left out. */
  #leftOutAside: readonly string[] = [];
  /** The text that is being cleaned in the worker. */
  #uncleaned: string | null = null;
  #callOff: () => void = () => {};
  // Nothing on the screen follows from it.
  // eslint-disable-next-line svelte/prefer-svelte-reactivity
  readonly #reading = new Map<number, () => void>();
  #lastId = 0;

  text: string = $state.raw('');
  /** The names of what was left out when it was put here. */
  leftOut: readonly string[] = $state.raw([]);
  files: readonly TicketFile[] = $state.raw([]);
  /** A folder held more than is read. */
  isCut = $state(false);
  #ofText: TicketReading | null = $state.raw(null);
  #textIsRead = $state(true);
  /** The request that is to be opened, by its index; null while nobody chose. */
  #chosen: number | null = $state(null);

  readonly #readings: readonly TicketReading[] = $derived(
    [this.#ofText, ...this.files.map(({ reading }) => reading)].filter((each) => each !== null),
  );
  readonly ofText: TicketReading | null = $derived(this.#ofText);
  readonly #merged: Ticket = $derived(mergeTickets(this.#readings.map(({ ticket }) => ticket)));
  /** Of an archive with several APIs: their policies, of which one is opened. */
  readonly policies: readonly ArchivePolicy[] = $derived(this.#merged.policies ?? []);
  /** Which of them. */
  archived: number = $state(0);
  readonly ticket: Ticket = $derived.by(() => {
    const chosen = this.#merged.policy ?? this.policies[this.archived]?.policy ?? null;
    return chosen === this.#merged.policy ? this.#merged : { ...this.#merged, policy: chosen };
  });
  readonly rows: readonly TicketRow[] = $derived(rowsOfAll(this.#readings));
  readonly table = new RowsShown(() => this.rows);
  /** Whether one of several requests has to be chosen. */
  readonly isChoice: boolean = $derived(!isOneCall(this.rows));
  readonly chosen: TicketRow | null = $derived.by(() => {
    if (!this.isChoice) return null;
    return this.rows.find(({ index }) => index === this.#chosen) ?? this.rows[0] ?? null;
  });
  readonly isReading: boolean = $derived(
    !this.#textIsRead || this.files.some(({ state }) => state === 'reading'),
  );
  readonly isEmpty: boolean = $derived(this.text.trim() === '' && this.files.length === 0);

  constructor(readAside: ReadAside, cleanAside: CleanAside) {
    this.#readAside = readAside;
    this.#cleanAside = cleanAside;
  }

  choose(row: TicketRow): void {
    this.#chosen = row.index;
  }

  chooseApi(index: number): void {
    this.archived = index;
  }

  /** What was typed, or made of a paste. */
  type(text: string): void {
    this.#callOff();
    this.#uncleaned = null;
    this.text = text;
    this.#textIsRead = true;
    if (text.trim() === '') this.#ofText = null;
    else if (text.length <= readAtOnce) this.#ofText = readAll(text);
    else this.#readTextAside(text);
  }

  #readTextAside(text: string): void {
    this.#textIsRead = false;
    const done = (reading: TicketReading | null) => {
      this.#textIsRead = true;
      this.#ofText = reading;
    };
    let stop = () => {};
    const events = { onloaded: () => {}, onread: done, onfailed: () => done(null) };
    const timer = setTimeout(() => (stop = this.#readAside(text, events)), pause);
    this.#callOff = () => {
      clearTimeout(timer);
      stop();
    };
  }

  /** A text without what may be secret, before anything else looks at it. */
  clean(text: string): string {
    const cleaned = withoutSecretsInPaste(withLineFeeds(text), this.#leftOut.leaveOut);
    this.leftOut = [...this.#leftOutAside, ...this.#leftOut.names];
    return cleaned;
  }

  /** Puts a text in the place of what is here, without what may be secret. */
  put(text: string): void {
    if (!isLong(text)) return this.type(this.clean(text));
    this.#callOff();
    this.#textIsRead = false;
    this.#uncleaned = text;
    this.#callOff = this.#cleanAside(withLineFeeds(text), (cleaned) => {
      if (!cleaned) return this.type(this.clean(text));
      this.#leftOutAside = [...this.#leftOutAside, ...cleaned.names];
      this.leftOut = [...this.#leftOutAside, ...this.#leftOut.names];
      this.type(cleaned.text);
    });
  }

  /** Puts a text at the end. */
  add(text: string): void {
    const before = this.#uncleaned ?? this.text;
    this.put((before === '' || before.endsWith('\n') ? before : `${before}\n`) + text);
  }

  async addFiles(files: readonly File[]): Promise<void> {
    for (const file of files) {
      const text = await textOf(file);
      if (text === null) this.#read(file);
      else this.add(text);
    }
  }

  #read(file: File): void {
    const id = ++this.#lastId;
    const begun = performance.now();
    const { name, size } = file;
    const entry: TicketFile = {
      ...{ id, name, size, state: 'reading', loaded: 0, took: 0, reading: null },
    };
    this.files = [...this.files, entry];
    const end = (change: Partial<TicketFile>) => {
      this.#reading.delete(id);
      this.#change(id, { ...change, took: (performance.now() - begun) / 1000 });
    };
    const stop = this.#readAside(file, {
      onloaded: (loaded) => this.#change(id, { loaded }),
      onread: (reading) => end({ state: 'read', reading }),
      onfailed: () => end({ state: 'failed' }),
    });
    this.#reading.set(id, stop);
  }

  #change(id: number, change: Partial<TicketFile>): void {
    this.files = this.files.map((file) => (file.id === id ? { ...file, ...change } : file));
  }

  cancel(id: number): void {
    this.#reading.get(id)?.();
    this.#reading.delete(id);
    this.#change(id, { state: 'cancelled' });
  }

  remove(id: number): void {
    this.#reading.get(id)?.();
    this.#reading.delete(id);
    this.files = this.files.filter((file) => file.id !== id);
  }

  /** For another ticket. */
  clear(): void {
    for (const { id } of this.files) this.remove(id);
    this.type('');
    this.#leftOut = new LeftOut();
    this.leftOut = this.#leftOutAside = [];
    this.#chosen = null;
    this.archived = 0;
    this.isCut = false;
    this.table.clear();
  }
}
