import { untrack } from 'svelte';
import type { NotCompared } from '#core/explain/difference/notComparedWords.ts';
import type { BeginAside, Comparer } from './compareAside.ts';
import type { Compared, ToCompare } from './comparison.ts';

/** Milliseconds after which a comparison is given up. */
const patience = 10_000;

/**
 * What a worker finds when it compares: it follows every edit, and never holds one up. What is asked
 * while it works waits, and only the last of it. To be made where effects may run.
 */
export class Comparing<Asked = ToCompare, Found = Compared> {
  readonly #begin: BeginAside<Asked, Found>;
  #worker: Comparer<Asked> | null = null;
  #next: Asked | null = null;
  #patience: ReturnType<typeof setTimeout> | undefined;

  /** The last that was found; null until then, and where nothing came of the last question. */
  found: Found | null = $state.raw(null);
  isLooking: boolean = $state(false);
  failure: NotCompared | null = $state(null);

  constructor(asked: () => Asked, begin: BeginAside<Asked, Found>) {
    this.#begin = begin;
    $effect(() => {
      const next = asked();
      untrack(() => this.#ask(next));
    });
    $effect(() => () => this.#end());
  }

  #ask(asked: Asked): void {
    if (this.isLooking) {
      this.#next = asked;
      return;
    }
    this.#next = null;
    this.#worker ??= this.#begin(
      (found) => this.#settle(found, null),
      () => this.#fail('failed'),
    );
    if (!this.#worker) return this.#fail('failed');
    this.isLooking = true;
    this.#patience = setTimeout(() => this.#fail('too-long'), patience);
    this.#worker.compare(asked);
  }

  #settle(found: Found | null, failure: NotCompared | null): void {
    clearTimeout(this.#patience);
    this.found = found;
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
