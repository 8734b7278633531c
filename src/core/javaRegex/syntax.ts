import type { CharSet } from '#core/javaRegex/charSet.ts';

/** A pattern as a tree. Whoever walks it keeps its own stack: it may be very deep. */
export type Syntax =
  | { readonly kind: 'empty' }
  | { readonly kind: 'literal'; readonly codePoint: number }
  | { readonly kind: 'set'; readonly set: CharSet }
  | { readonly kind: 'assertion'; readonly assertion: Assertion }
  | { readonly kind: 'sequence'; readonly items: readonly Syntax[] }
  | { readonly kind: 'alternation'; readonly branches: readonly Syntax[] }
  | { readonly kind: 'group'; readonly capture: number | null; readonly body: Syntax }
  | { readonly kind: 'repeat'; readonly body: Syntax; readonly times: Quantifier };

export type Assertion = 'begin' | 'end' | 'wordBoundary' | 'notWordBoundary';

export interface Quantifier {
  readonly min: number;
  /** `Infinity` when open-ended. */
  readonly max: number;
  readonly mode: 'greedy' | 'reluctant';
}

export interface Pattern {
  readonly root: Syntax;
  /**
   * Whether `find` may begin between the two halves of a surrogate pair. Java lets it, unless the
   * pattern holds something that can take a whole pair or a lone half, the dot excepted (measured).
   */
  readonly startsInsidePairs: boolean;
}
