import type { CharSet } from './charSet.ts';
import type { Folding } from './folding.ts';
import type { Consume } from './matchState.ts';

/** A pattern as a tree. */
export type Syntax =
  | { readonly kind: 'empty' }
  | Consumer
  | { readonly kind: 'set'; readonly set: CharSet }
  /** `\R`. */
  | { readonly kind: 'lineBreak' }
  | { readonly kind: 'sequence'; readonly items: readonly Syntax[] }
  | { readonly kind: 'alternation'; readonly branches: readonly Syntax[] }
  | { readonly kind: 'group'; readonly capture: number | null; readonly body: Syntax }
  | (Enclosure & { readonly body: Syntax })
  | Repeat;

/** A part that takes text in only one way. */
export interface Consumer {
  readonly kind: 'consumer';
  readonly consume: Consume;
  /** The same for who reads the tree instead of matching with it. */
  readonly takes: Taken;
  /** The UTF-16 unit that the text begins with, if that is always the same. */
  readonly first?: number;
  /** How many characters Java counts for it; `max` is null if there is no limit. */
  readonly min: number;
  readonly max: number | null;
}

/** What a part takes, as data. */
export type Taken =
  | { readonly kind: 'text'; readonly codePoints: readonly number[]; readonly folding: Folding }
  /** Nothing, at the start or the end of the text or of a line. */
  | { readonly kind: 'start' | 'end' }
  /** Nothing, between characters of certain kinds. */
  | { readonly kind: 'boundary' }
  /** What a group took. */
  | { readonly kind: 'reference' }
  | { readonly kind: 'grapheme' };

/** A part of which only the first match counts: the search never tries another way through it. */
export type Enclosure =
  | { readonly kind: 'atomic' | 'possessive'; readonly negated: false }
  | { readonly kind: 'ahead'; readonly negated: boolean }
  | ({ readonly kind: 'behind'; readonly negated: boolean } & Reach);

/** How far back a look-behind may begin. */
export interface Reach {
  /** In characters. These are ints as in Java, so they may have overflowed. */
  readonly min: number;
  readonly max: number;
  /** Whether characters are code points; otherwise they are UTF-16 units. */
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
  /** The groups that back references name; no other group has to be remembered. */
  readonly referenced: ReadonlySet<number>;
  /**
   * Whether `find` may begin between the two halves of a surrogate pair. In Java it may, unless the
   * pattern has something other than the dot that can take a whole pair or a lone half (measured).
   */
  readonly startsInsidePairs: boolean;
}
