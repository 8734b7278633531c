import type { CharSet } from '#core/javaRegex/charSet.ts';
import type { Assertion, Quantifier } from '#core/javaRegex/syntax.ts';

/**
 * What the matcher runs: a graph of instructions. One that succeeds goes on with `next`.
 * `outermost` says that it stands in no loop: what follows then depends on nothing but the position, so
 * where it failed once it need not be tried again.
 */
export type Instruction =
  | { readonly op: 'accept' }
  | { readonly op: 'text'; readonly text: string; readonly next: Instruction }
  | { readonly op: 'set'; readonly set: CharSet; readonly next: Instruction }
  | { readonly op: 'assertion'; readonly assertion: Assertion; readonly next: Instruction }
  | Branch
  | Repeat
  | LoopPoint;

/** Alternatives in the order in which they are tried. */
export interface Branch {
  readonly op: 'branch';
  readonly branches: readonly Instruction[];
  readonly outermost: boolean;
}

/** One character of a set, some times over. */
export interface Repeat {
  readonly op: 'repeat';
  readonly set: CharSet;
  readonly times: Quantifier;
  readonly next: Instruction;
  readonly outermost: boolean;
}

/** The two ends of a loop: `enter` stands before it, `again` behind its body. */
export interface LoopPoint {
  readonly op: 'enter' | 'again';
  readonly loop: Loop;
  readonly outermost: boolean;
}

/** The repetition of something that is not just one character. */
export interface Loop {
  /** Its number, for what the matcher has to know about it. */
  readonly slot: number;
  readonly times: Quantifier;
  readonly exit: Instruction;
  body: Instruction;
}

export interface Program {
  readonly start: Instruction;
  /** See `Pattern`. */
  readonly startsInsidePairs: boolean;
}
