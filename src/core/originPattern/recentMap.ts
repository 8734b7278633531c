/** Characters of the keys of one generation. */
const maxCharacters = 1_000_000;

/**
 * A map by text that forgets what was not asked for lately. It has two generations: when the keys
 * of the newer one become too many characters, it becomes the older one, and the older one goes.
 */
export class RecentMap<T> {
  #newer = new Map<string, T>();
  #older: ReadonlyMap<string, T> = new Map();
  #characters = 0;

  /** The value of `key`, made if there is none. */
  of(key: string, make: (key: string) => T): T {
    const known = this.#newer.get(key);
    if (known !== undefined) return known;
    const value = this.#older.get(key) ?? make(key);
    if (this.#characters > maxCharacters) this.#age();
    this.#characters += key.length;
    this.#newer.set(key, value);
    return value;
  }

  #age(): void {
    this.#older = this.#newer;
    this.#newer = new Map();
    this.#characters = 0;
  }
}
