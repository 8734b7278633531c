import { PaneWidths, type SizedPane } from '#ui/state/paneWidths.svelte.ts';

/** CSS pixels: what a pane needs to be usable. */
const least = { gateway: 240, browser: 240, answer: 420 };

/** From here on the answer is a column beside the two; as in the style sheet. */
const threeColumns = 1200;

/** How wide the panes are, and how wide they can be made. */
export class PaneLayout {
  /** As laid out, in CSS pixels. */
  whole = $state(0);
  gateway = $state(0);
  browser = $state(0);
  readonly #widths = new PaneWidths();

  least(id: SizedPane): number {
    return least[id];
  }

  most(id: SizedPane): number {
    const other = id === 'gateway' ? 'browser' : 'gateway';
    const others = this.whole < threeColumns ? least[other] : this[other] + least.answer;
    return Math.max(least[id], Math.round(this.whole - others));
  }

  /** A width that the visitor chose, as CSS; undefined while the style sheet decides. */
  chosen(id: SizedPane): string | undefined {
    const width = this.#widths.of(id);
    return width === undefined ? undefined : `${width}px`;
  }

  /** @param width null leaves it to the style sheet again */
  choose(id: SizedPane, width: number | null): void {
    this.#widths.set(id, width);
  }
}
