import type { CharSet } from './charSet.ts';
import type { Step } from './matchState.ts';

/** A pattern as a tree. */
export type Syntax =
  | { readonly kind: 'empty' }
  | SingleStep
  | { readonly kind: 'set'; readonly set: CharSet }
  /** `\R`. */
  | { readonly kind: 'lineBreak' }
  | { readonly kind: 'sequence'; readonly items: readonly Syntax[] }
  | { readonly kind: 'alternation'; readonly branches: readonly Syntax[] }
  | { readonly kind: 'group'; readonly capture: number | null; readonly body: Syntax }
  | (Enclosure & { readonly body: Syntax })
  | Repeat;

/** What takes text in one way only. */
export interface SingleStep {
  readonly kind: 'step';
  readonly take: Step;
  /** The UTF-16 unit that it begins with, if it is always the same. */
  readonly first?: number;
  /** How many characters it takes to Java; `max` is null where there is no limit. */
  readonly min: number;
  readonly max: number | null;
}

/** Something that is asked for one match and never for another. */
export type Enclosure =
  | { readonly kind: 'atomic' | 'possessive'; readonly negated: false }
  | { readonly kind: 'ahead'; readonly negated: boolean }
  | ({ readonly kind: 'behind'; readonly negated: boolean } & Reach);

/** How far back a look-behind may begin. */
export interface Reach {
  /** In characters. Java's ints, so they may have overflowed. */
  readonly min: number;
  readonly max: number;
  /** Characters are code points, else UTF-16 units. */
  readonly byCodePoints: boolean;
}

export type Mode = 'greedy' | 'reluctant' | 'possessive';

export interface Times {
  readonly min: number;
  /** `Infinity` when open-ended. */
  readonly max: number;
  readonly mode: Mode;
}

export interface Repeat extends Times {
  readonly kind: 'repeat';
  readonly body: Syntax;
}

export interface Pattern {
  readonly root: Syntax;
  /** The groups that back references name: all others need not be remembered. */
  readonly referenced: ReadonlySet<number>;
  /**
   * Whether `find` may begin between the two halves of a surrogate pair. Java lets it, unless the
   * pattern holds something that can take a whole pair or a lone half, the dot excepted (measured).
   */
  readonly startsInsidePairs: boolean;
}
