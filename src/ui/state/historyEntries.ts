import type { Documents } from './documents.ts';

/** Other pages' entries of the same tab, from before a reload, have ids of their own. */
const visit = Math.random().toString(36).slice(2);

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The id that an entry of the browser's history was given; undefined for one that we do not know. */
function idOf(state: unknown): string | undefined {
  return isObject(state) && 'entry' in state && typeof state.entry === 'string'
    ? state.entry
    : undefined;
}

/**
 * The entries of the browser's history that this visit has been at, each with what was open when it
 * was left: its address alone would have no secrets, and nothing that is too large for a link.
 */
export class HistoryEntries {
  readonly #left = new Map<string, Documents>();
  #count = 0;
  #current: string;

  constructor() {
    this.#current = idOf(history.state) ?? this.#newId();
    this.#mark();
  }

  /** Whether the browser is at the entry that is open. */
  get isOpen(): boolean {
    return idOf(history.state) === this.#current;
  }
  /** What the present entry is marked with, beside whatever else is there. */
  get state(): object {
    const state: unknown = history.state;
    return { ...(isObject(state) && state), entry: this.#current };
  }
  get current(): string {
    return this.#current;
  }

  /** A new entry is about to be made. @param documents what is open now; null if it is not the entry's */
  leave(documents: Documents | null): void {
    if (documents) this.#left.set(this.#current, documents);
    this.#current = this.#newId();
  }

  /** To the entry where the browser is now. Returns what was open there, if it was in this visit. */
  enter(documents: Documents | null): Documents | undefined {
    if (documents) this.#left.set(this.#current, documents);
    this.#current = idOf(history.state) ?? this.#newId();
    this.#mark();
    return this.#left.get(this.#current);
  }

  #newId(): string {
    this.#count += 1;
    return `${visit}-${this.#count}`;
  }

  #mark(): void {
    if (this.isOpen) return;
    try {
      history.replaceState(this.state, '');
    } catch {
      // Then Back reads its address.
    }
  }
}
