import { readingAlternatives, type ReadingId, type Readings } from '#core/gateway/readings.ts';

/**
 * All combinations of some readings, numbered: the alternative of the last reading changes fastest.
 * Readings mask one another, so that what is said of one of them has to hold for combinations.
 */
export class ReadingSpace {
  readonly ids: readonly ReadingId[];
  readonly size: number;

  constructor(ids: readonly ReadingId[]) {
    this.ids = ids;
    this.size = ids.reduce((size, id) => size * readingAlternatives[id].length, 1);
  }

  /** The alternatives of the combination with this number. */
  readings(number: number): Partial<Readings> {
    return Object.fromEntries(
      this.ids.map((id) => [id, readingAlternatives[id][this.alternativeAt(id, number)]]),
    );
  }

  /** Which alternative of a reading, by its place, a combination has. */
  alternativeAt(id: ReadingId, number: number): number {
    return Math.floor(number / this.#step(id)) % readingAlternatives[id].length;
  }

  /** Whether something that each combination has is another one where only this reading is. */
  changes(id: ReadingId, of: ArrayLike<unknown>): boolean {
    const step = this.#step(id);
    for (let at = 0; at < this.size; at++) {
      const alternative = this.alternativeAt(id, at);
      if (alternative > 0 && of[at] !== of[at - step]) return true;
    }
    return false;
  }

  /** For each combination of this space, the number of the one of a smaller space that is in it. */
  numbersIn(part: ReadingSpace): Int32Array {
    let numbers = Int32Array.of(0);
    for (const id of this.ids) {
      const { length } = readingAlternatives[id];
      const step = part.ids.includes(id) ? part.#step(id) : 0;
      const next = new Int32Array(numbers.length * length);
      for (const [at, number] of numbers.entries()) {
        for (let choice = 0; choice < length; choice++)
          next[at * length + choice] = number + choice * step;
      }
      numbers = next;
    }
    return numbers;
  }

  /** How far apart combinations are that differ in the next alternative of a reading. */
  #step(id: ReadingId): number {
    const faster = this.ids.slice(this.ids.indexOf(id) + 1);
    return faster.reduce((size, other) => size * readingAlternatives[other].length, 1);
  }
}
