/** Whether a character of ASCII belongs to a set. */
export type HasChar = (codePoint: number) => boolean;

/** A way from one node back to the one before it. */
export type Edge =
  | { readonly kind: 'empty'; readonly to: number }
  | { readonly kind: 'set'; readonly to: number; readonly has: HasChar }
  /** Only where the text starts or ends. */
  | { readonly kind: 'start' | 'end'; readonly to: number }
  /** Only where what follows in the text is, or is not, taken by a region. */
  | {
      readonly kind: 'ahead';
      readonly to: number;
      readonly region: number;
      readonly negated: boolean;
    };

/** A look-ahead's part of the automaton, or the expression itself, which is the last one. */
export interface Region {
  readonly start: number;
  readonly end: number;
}

/**
 * An expression as an automaton that reads text backwards, from its end to its start: what matters in
 * an origin (port, suffix, registrable name) is at the end.
 */
export interface Automaton {
  readonly edges: readonly (readonly Edge[])[];
  readonly regions: readonly Region[];
  /** Otherwise it takes all that the expression takes, and more. */
  readonly exact: boolean;
}
