import { readingAlternatives, type ReadingId, type Readings } from '#core/gateway/readings.ts';

/**
 * All combinations of some readings, numbered: the alternative of the last reading changes fastest.
 * Readings mask one another, so that what is said of one of them has to hold for combinations.
 */
export class ReadingSpace {
  readonly ids: readonly ReadingId[];
  readonly size: number;
  /** How far apart combinations are that differ in the next alternative of a reading. */
  readonly #steps = new Map<ReadingId, number>();

  constructor(ids: readonly ReadingId[]) {
    this.ids = ids;
    this.size = ids.reduceRight((step, id) => {
      this.#steps.set(id, step);
      return step * readingAlternatives[id].length;
    }, 1);
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

  /** The same combination with the alternative before; null for the first one, and without the reading. */
  before(id: ReadingId, number: number): number | null {
    if (!this.#steps.has(id) || this.alternativeAt(id, number) === 0) return null;
    return number - this.#step(id);
  }

  /** Whether something that each combination has is another one where only this reading is. */
  changes(id: ReadingId, of: ArrayLike<unknown>): boolean {
    for (let at = 0; at < this.size; at++) {
      const before = this.before(id, at);
      if (before !== null && of[at] !== of[before]) return true;
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
      for (let at = 0; at < next.length; at++)
        next[at] = (numbers[Math.floor(at / length)] ?? 0) + (at % length) * step;
      numbers = next;
    }
    return numbers;
  }

  #step(id: ReadingId): number {
    return this.#steps.get(id) ?? this.size;
  }
}
