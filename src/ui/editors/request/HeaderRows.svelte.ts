import { tick } from 'svelte';

/**
 * Which rows of a long list of headers are on the screen, and where typing continues after one was
 * added or removed. Rows have `data-header`; their last field is the value.
 */
export class HeaderRows {
  /** The most headers that are drawn at once. */
  readonly size = 50;
  readonly #count: () => number;
  /** The place of the first row that was asked for. */
  #asked = $state(0);

  constructor(count: () => number) {
    this.#count = count;
  }

  get first(): number {
    return this.#asked < this.#count() ? this.#asked : 0;
  }

  readonly show = (first: number): void => {
    this.#asked = first;
  };

  /**
   * Once a change has been drawn, puts the focus into the value of the header at a place, or of the
   * last one; if there is none, calls `otherwise`.
   */
  async focus(root: HTMLElement, index: number, otherwise: () => void): Promise<void> {
    await tick();
    const at = Math.min(index, this.#count() - 1);
    if (at >= 0) this.show(at - (at % this.size));
    await tick();
    const fields = root.querySelectorAll<HTMLElement>(`[data-header="${at}"] :is(input, textarea)`);
    const value = [...fields].at(-1);
    if (value) value.focus();
    else otherwise();
  }
}
