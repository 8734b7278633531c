/**
 * A part of the app that the first screen does without. It is loaded after that screen is painted, or
 * when it is first asked for; a part that fails to load can be asked for again.
 *
 * Safari and older browsers remember a failed import until the page is reloaded, hence `isRetried`.
 */
export class Late<Part> {
  /** What is missing while it cannot be loaded: the subject of a sentence, as `The code reader`. */
  readonly name: string;
  readonly #import: () => Promise<Part>;
  #part: Part | undefined = $state.raw();
  #failed = $state(false);
  #isRetried = $state(false);
  #running: Promise<Part | undefined> | undefined;

  constructor(name: string, load: () => Promise<Part>) {
    this.name = name;
    this.#import = load;
  }

  /** Undefined until it is loaded. */
  get part(): Part | undefined {
    return this.#part;
  }
  /** The last attempt failed and no other one is running. */
  get failed(): boolean {
    return this.#failed;
  }
  /** Whether the visitor has tried again; what the page tries by itself does not count. */
  get isRetried(): boolean {
    return this.#isRetried;
  }

  /** Loads the part unless it is here or on its way. Never rejects: undefined if it fails. */
  load(): Promise<Part | undefined> {
    if (this.#part) return Promise.resolve(this.#part);
    this.#running ??= this.#attempt();
    return this.#running;
  }

  /** The visitor tries again, by what the part was missed for. */
  retry(how: () => unknown = () => this.load()): void {
    this.#isRetried = true;
    void how();
  }

  async #attempt(): Promise<Part | undefined> {
    this.#failed = false;
    try {
      this.#part = await this.#import();
    } catch {
      this.#failed = true;
    }
    this.#running = undefined;
    return this.#part;
  }
}
