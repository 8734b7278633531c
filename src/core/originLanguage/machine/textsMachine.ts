import type { TextMachine } from './machine.ts';
import { chars, firstChar } from './originChars.ts';

/** Texts that end alike: a part of the list in order, and how much of their ends was read. */
interface Ending {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** Takes the texts of a list and no other, however many there are. */
export class TextsMachine implements TextMachine {
  readonly exact = true;
  readonly first: number;
  readonly kinds = new Uint8Array(chars);
  work = 0;
  /** Each text backwards. */
  readonly #backwards: readonly string[];
  readonly #endings: Ending[] = [{ from: 0, to: 0, length: 0 }];
  readonly #next = new Map<number, number>();

  constructor(texts: Iterable<string>) {
    this.#backwards = [...new Set(texts)].map((text) => [...text].reverse().join('')).sort();
    this.#sortChars();
    this.first = this.#stateOf(0, this.#backwards.length, 0);
  }

  accepts(state: number): boolean {
    const { from, to, length } = this.#endings[state] ?? { from: 0, to: 0, length: 0 };
    return from < to && this.#backwards[from]?.length === length;
  }

  next(state: number, char: number): number {
    const key = state * chars + char;
    let known = this.#next.get(key);
    if (known === undefined) this.#next.set(key, (known = this.#step(state, char + firstChar)));
    return known;
  }

  /** Characters that no text has are of one kind. */
  #sortChars(): void {
    const all = new Set(this.#backwards.join(''));
    let count = 0;
    for (const char of all) {
      const at = char.charCodeAt(0) - firstChar;
      if (at >= 0 && at < chars) this.kinds[at] = count += 1;
    }
  }

  #step(state: number, code: number): number {
    const ending = this.#endings[state];
    if (!ending) return 0;
    const { from, to, length } = ending;
    const begin = this.#place(code, from, to, length);
    return this.#stateOf(begin, this.#place(code + 1, begin, to, length), length + 1);
  }

  /** The first of some texts that does not have a lesser character there. */
  #place(code: number, from: number, to: number, length: number): number {
    let [low, high] = [from, to];
    while (low < high) {
      const middle = (low + high) >> 1;
      this.work += 1;
      // A text that ends there comes before all that go on.
      if ((this.#backwards[middle]?.charCodeAt(length) || 0) < code) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #stateOf(from: number, to: number, length: number): number {
    return from < to ? this.#endings.push({ from, to, length }) - 1 : 0;
  }
}
