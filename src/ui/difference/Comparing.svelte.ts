import { untrack } from 'svelte';
import type { NotCompared } from '#core/explain/difference/notComparedWords.ts';
import type { Compared, ToCompare } from './comparison.ts';
import { compareAside, type CompareAside, type Comparer } from './compareAside.ts';

/** Milliseconds after which a comparison is given up. */
const patience = 10_000;

/**
 * What a worker finds when it compares: it follows every edit, and never holds one up. What is asked
 * while it works waits, and only the last of it. To be made where effects may run.
 */
export class Comparing {
  readonly #begin: CompareAside;
  #worker: Comparer | null = null;
  #next: ToCompare | null = null;
  #patience: ReturnType<typeof setTimeout> | undefined;

  /** The last that was found; null until then, and where nothing came of the last question. */
  found: Compared | null = $state.raw(null);
  isLooking: boolean = $state(false);
  failure: NotCompared | null = $state(null);

  constructor(asked: () => ToCompare, begin: CompareAside = compareAside) {
    this.#begin = begin;
    $effect(() => {
      const next = asked();
      untrack(() => this.#ask(next));
    });
    $effect(() => () => this.#end());
  }

  #ask(asked: ToCompare): void {
    if (this.isLooking) {
      this.#next = asked;
      return;
    }
    this.#next = null;
    this.#worker ??= this.#begin(
      (compared) => this.#settle(compared, null),
      () => this.#fail('failed'),
    );
    if (!this.#worker) return this.#fail('failed');
    this.isLooking = true;
    this.#patience = setTimeout(() => this.#fail('too-long'), patience);
    this.#worker.compare(asked);
  }

  #settle(compared: Compared | null, failure: NotCompared | null): void {
    clearTimeout(this.#patience);
    this.found = compared;
    this.failure = failure;
    this.isLooking = false;
    if (this.#next) this.#ask(this.#next);
  }

  #fail(failure: NotCompared): void {
    this.#end();
    this.#settle(null, failure);
  }

  #end(): void {
    clearTimeout(this.#patience);
    this.#worker?.end();
    this.#worker = null;
  }
}
