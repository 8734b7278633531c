/**
 * A part of the page that the first screen does without. It is fetched once that screen stands, so
 * that the page is usable early, the part there before it is asked for, and nothing requested later.
 */
export class Late<Part> {
  readonly #load: () => Promise<Part>;
  #part: Part | undefined = $state.raw();
  #failed = $state(false);

  constructor(load: () => Promise<Part>) {
    this.#load = load;
  }

  /** Undefined until it is there. */
  get part(): Part | undefined {
    return this.#part;
  }
  /** It could not be fetched; `fetch` tries again. */
  get failed(): boolean {
    return this.#failed;
  }

  async fetch(): Promise<void> {
    if (this.#part) return;
    try {
      this.#part = await this.#load();
      this.#failed = false;
    } catch {
      this.#failed = true;
    }
  }
}
