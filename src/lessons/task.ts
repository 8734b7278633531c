import type { Expectation, Asked } from '#core/scenario/case.ts';
import type { Edit } from './edit.ts';

/** What has to hold in the end, and the words for it. */
export type Goal = { readonly text: string } &
  /** The scenario's own request or call, or another one, gets through, or gets what is expected. */
  (
    | {
        readonly kind: 'passes';
        readonly asked?: Asked;
        readonly expect?: Expectation;
        /** Under every reading of what is not documented. */
        readonly everyReading?: true;
      }
    /** The script of the scenario's call sees a header of the response. */
    | { readonly kind: 'sees'; readonly name: string }
    /** The gateway refuses it. */
    | { readonly kind: 'refused'; readonly asked: Asked }
    /** Its answer is the same as before. */
    | { readonly kind: 'stays'; readonly asked: Asked }
    /** Proved: beside those that these entries of Allowed Origins match, no origin is let in that was not. */
    | { readonly kind: 'nobody-else'; readonly but?: readonly string[] }
    /** Proved: whatever origin is let in, one of these entries matches it. */
    | { readonly kind: 'only'; readonly entries: readonly string[] }
    /** Proved: beside these no method and no header is allowed that was not. */
    | {
        readonly kind: 'nothing-else';
        readonly methods?: readonly string[];
        readonly headers?: readonly string[];
      }
    /** The gateway's side is as it was. */
    | { readonly kind: 'same-setup' }
  );

export interface Task {
  readonly text: string;
  /** Where it is done; what is asked there is judged as it is after the changes. `setup` when left out. */
  readonly at?: 'setup' | 'call';
  readonly goals: readonly Goal[];
  /** From a nudge to nearly all. */
  readonly hints: readonly string[];
  readonly solution: readonly Edit[];
  readonly wrong: readonly WrongSolution[];
}

/** What one is likely to try first. */
export interface WrongSolution {
  readonly edits: readonly Edit[];
  /** The goal that it fails, by its place from 0. */
  readonly fails: number;
  /** Why it fails, for one who did it. */
  readonly why: string;
}
