import type { CaseRun } from '#core/cases/runCase.ts';
import type { Phrase } from '#core/explain/phrase.ts';
import type { ReadingId } from '#core/gateway/readings.ts';
import type { Goal } from './task.ts';

/** What is known of a goal. */
export type Met = true | false | 'not-proved';

export interface JudgedGoal {
  readonly goal: Goal;
  readonly met: Met;
  readonly why: Phrase;
}

/** What a goal was judged by; its words: `judgedWords`. */
export type Evidence =
  | { readonly kind: 'run'; readonly run: CaseRun }
  | { readonly kind: 'runs'; readonly before: CaseRun; readonly after: CaseRun }
  /** The value that the script sees; null if it sees none. */
  | { readonly kind: 'sees'; readonly value: string | null }
  /** It holds as it is. By these readings it does not, all of them together; none if none was found. */
  | { readonly kind: 'by-reading'; readonly readings: readonly ReadingId[] }
  /** Origins, methods or headers that are let in and should not be. */
  | { readonly kind: 'surplus'; readonly values: readonly string[] }
  | { readonly kind: 'setup' };
