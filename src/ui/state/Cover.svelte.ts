import type { Scenario } from '#core/scenario/scenario.ts';

/** How much of the answer may be shown, in the order in which it is revealed. */
export const stages = ['nothing', 'status', 'path', 'all'] as const;
export type Stage = (typeof stages)[number];

/** Who hides the answer: what stands in its place is theirs. */
export type CoveredBy = 'presenter' | 'lesson' | 'question';

/**
 * Hides the answer, and reveals it step by step. While it is hidden nothing on the page tells it: neither
 * forms, strip, title and address, nor what a screen reader hears.
 */
export class Cover {
  #shows: Stage = $state('all');
  #by: CoveredBy | null = $state(null);

  get shows(): Stage {
    return this.#shows;
  }
  /** Who hid it last; null once that was ended. The presenter stays it when all is revealed. */
  get by(): CoveredBy | null {
    return this.#by;
  }
  get isCovered(): boolean {
    return this.#shows !== 'all';
  }

  hide(by: CoveredBy = 'presenter'): void {
    this.#by = by;
    this.#shows = 'nothing';
  }

  /** Hides what is opened, where it asks for that; what asked before does so no longer. */
  open({ ask, sequence }: Pick<Scenario, 'ask' | 'sequence'>): void {
    if (ask) this.hide('question');
    else if (this.#by === 'question') this.end();
    else if (sequence?.hidden && this.#by === null) this.hide('presenter');
  }

  /** First the status, then the path to it, then all. */
  revealNext(): void {
    this.#shows = stages[stages.indexOf(this.#shows) + 1] ?? 'all';
  }

  revealAll(): void {
    this.#shows = 'all';
  }

  /** All is shown again, and nobody hides it any more. */
  end(): void {
    this.#by = null;
    this.#shows = 'all';
  }
}
