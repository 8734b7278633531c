/** How much work one text may make. */
const maxSteps = 50_000;
/** How many characters may come into being, in all. */
const maxLength = 1_000_000;
/** One text longer than this is not put together: a doubled text doubles again. */
const maxText = 200_000;

/** One budget of steps and of length for a whole text. */
export class Budget {
  #steps = maxSteps;
  #length = maxLength;

  /** Whether nothing more can be worked out. */
  get spent(): boolean {
    return this.#steps < 0;
  }

  /** Nothing is certain any more. */
  exhaust(): void {
    this.#steps = -1;
  }

  /** @returns whether there was enough left */
  spend(steps: number): boolean {
    this.#steps -= steps;
    return this.#steps >= 0;
  }

  /** Whether a text of this length may be put together. */
  allows(length: number): boolean {
    if (length > maxText || length > this.#length) return false;
    this.#length -= length;
    return true;
  }
}
