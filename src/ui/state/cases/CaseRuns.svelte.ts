import { untrack } from 'svelte';
import { judgingCases, type JudgedCase } from '#core/cases/judgeCases.ts';
import type { Against } from '#core/cases/runCase.ts';
import type { Case } from '#core/scenario/case.ts';

/** How long cases are run at a stretch, in ms: less than a frame. */
const stretch = 8;

/**
 * What comes of each case against what is on the screen. Few cases are run at once; many, and those that
 * must hold under every reading, in stretches between which the page can be used. To be made where
 * effects may run.
 */
export class CaseRuns {
  /** In the order of the cases; until all were run again, what came of them before. */
  results: readonly JudgedCase[] = $state.raw([]);

  constructor(cases: () => readonly Case[], against: () => Against) {
    $effect(() => {
      const run = judgingCases(cases(), against());
      return untrack(() => inStretches(run, (results) => (this.results = results)));
    });
  }
}

/** Goes through a generator, the first stretch at once. Returns what stops it. */
function inStretches<Value>(
  work: Generator<undefined, Value, undefined>,
  onend: (value: Value) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const go = (): void => {
    const end = performance.now() + stretch;
    while (performance.now() < end) {
      const { done, value } = work.next();
      if (done) return onend(value);
    }
    timer = setTimeout(go);
  };
  go();
  return () => clearTimeout(timer);
}
