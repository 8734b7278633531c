import { createSubscriber } from 'svelte/reactivity';
import { searchExplanations, type Explanation } from '#core/observed/explainObserved.ts';
import {
  compareNearest,
  withReasons,
  type ObservedComparison,
  type ObservedVerdict,
  type Predicted,
} from '#core/observed/judgeObserved.ts';
import type { Observed } from '#core/scenario/observed.ts';

/** How long a search may keep the page from the next keystroke, in ms. */
const slice = 8;

type Search = ReturnType<typeof searchExplanations>;

/**
 * What was observed beside what is predicted. Whatever reads the verdict where it may change has the
 * explanations looked for, in slices; most are found in the first, at once.
 */
export class ObservedBeside {
  readonly #compared: ObservedComparison;
  readonly #predicted: Predicted;
  readonly #search: Search;
  readonly #follow: () => void;
  #found: readonly Explanation[] | null = null;
  #verdict: ObservedVerdict;

  constructor(compared: ObservedComparison, observed: Observed, predicted: Predicted) {
    this.#compared = compared;
    this.#predicted = predicted;
    this.#search = searchExplanations(compared.exchange, observed, predicted);
    this.#verdict = withReasons(compared, predicted.setup, null);
    this.#follow = createSubscriber((update) => this.#goOn(update));
  }

  get verdict(): ObservedVerdict {
    if (this.#compared.kind === 'differs' && !this.#found && !this.#advance()) this.#follow();
    return this.#verdict;
  }

  /** Searches between the tasks of the page. Returns what stops it. */
  #goOn(update: () => void): () => void {
    let timer = setTimeout(step);
    const advance = () => this.#advance();
    function step(): void {
      if (advance()) update();
      else timer = setTimeout(step);
    }
    return () => clearTimeout(timer);
  }

  /** Whether it is known now what explains the difference. */
  #advance(): boolean {
    const end = performance.now() + slice;
    while (!this.#found && performance.now() < end) {
      const { done, value } = this.#search.next();
      if (!done) continue;
      this.#found = value;
      this.#verdict = withReasons(this.#compared, this.#predicted.setup, value);
    }
    return this.#found !== null;
  }
}

/** Null if no exchange was observed. */
export function besidePredicted(observed: Observed, predicted: Predicted): ObservedBeside | null {
  const compared = compareNearest(observed, predicted);
  return compared && new ObservedBeside(compared, observed, predicted);
}
