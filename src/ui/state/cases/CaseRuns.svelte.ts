import { untrack } from 'svelte';
import { judgeInSteps, type JudgedCase } from '#core/cases/judgeCases.ts';
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
  /** In the order of the cases: until a case was run again, what came of it before. */
  results: readonly JudgedCase[] = $state.raw([]);
  /** Whether some were not run yet. */
  isRunning: boolean = $state(false);

  constructor(cases: () => readonly Case[], against: () => Against) {
    $effect(() => {
      const run = this.#run(cases(), against());
      return untrack(() => inStretches(run));
    });
  }

  *#run(cases: readonly Case[], against: Against): Generator<undefined, void, undefined> {
    const before = new Map(this.results.map((result) => [result.tested, result]));
    const now = new Map<Case, JudgedCase>();
    const publish = () => {
      this.results = cases.flatMap((each) => now.get(each) ?? before.get(each) ?? []);
    };
    this.isRunning = true;
    for (const each of cases) {
      now.set(each, yield* judgeInSteps(each, against));
      yield;
    }
    this.isRunning = false;
    publish();
  }
}

/** Goes through a generator; the first stretch at once. Returns what stops it. */
function inStretches(work: Generator<undefined, void, undefined>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const go = (): void => {
    const end = performance.now() + stretch;
    while (performance.now() < end) if (work.next().done) return;
    timer = setTimeout(go);
  };
  go();
  return () => clearTimeout(timer);
}
