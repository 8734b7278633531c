import type { CompileRegex } from '#core/originPattern/regexPool.ts';
import type { Late } from '#ui/late/Late.svelte.ts';
import type { backToObserved } from '#ui/state/observed/backToObserved.ts';
import type { besidePredicted } from '#ui/state/observed/ObservedBeside.svelte.ts';
import type { Findings, Linted } from '#ui/advice/Findings.svelte.ts';
import type { SimulateInBrowsers } from './simulateInBrowsers.ts';

/** The engines that are loaded after the first screen. */
export interface Engines {
  readonly checks: Late<{ readonly Findings: new (of: Linted) => Findings }>;
  readonly regexes: Late<{ readonly compileJavaRegex: CompileRegex }>;
  readonly pageCalls: Late<{ readonly simulateInBrowsers: SimulateInBrowsers }>;
  readonly observed: Late<{
    readonly besidePredicted: typeof besidePredicted;
    readonly backToObserved: typeof backToObserved;
  }>;
}
