import type { CharSet } from '#core/javaRegex/pattern/charSet.ts';
import type { Step } from '#core/javaRegex/pattern/matchState.ts';
import type { Enclosure, Times } from '#core/javaRegex/pattern/syntax.ts';

/**
 * What the matcher runs: a graph of instructions. One that succeeds goes on with `next`. What has to
 * be remembered on the way stands in numbered registers, those of groups first.
 */
export type Instruction = Operation & {
  /** Its place in the program. */
  readonly id: number;
  /**
   * The register with the number of the entry into what encloses it; register 0 if nothing does. In one
   * entry, what follows depends on nothing but the position, so where it failed once it need not be
   * tried again. Null in a loop, where it does.
   */
  readonly scope: number | null;
};

export type Operation =
  | { readonly op: 'accept' }
  | ({ readonly op: 'step'; readonly take: Step; readonly first: number | undefined } & Next)
  | ({ readonly op: 'set'; readonly set: CharSet } & Next)
  | ({ readonly op: 'lineBreak' } & Next)
  | ({ readonly op: 'groupStart'; readonly begin: number } & Next)
  | ({ readonly op: 'groupEnd'; readonly begin: number; readonly group: number } & Next)
  /** Alternatives in the order in which they are tried. */
  | { readonly op: 'branch'; readonly branches: readonly Instruction[] }
  /** One character of a set, some times over. */
  | ({ readonly op: 'repeat'; readonly set: CharSet; readonly inGroup: boolean } & Times & Next)
  /** The two ends of a loop, before it and behind its body. */
  | { readonly op: 'enter' | 'again'; readonly loop: Loop }
  /** The same for a loop whose body, once matched, is not gone back into. */
  | { readonly op: 'cycle' | 'cycled'; readonly loop: Cycle }
  /** The two ends of an enclosure. */
  | { readonly op: 'enclose' | 'enclosed'; readonly enclosed: Enclosed };

interface Next {
  readonly next: Instruction;
}

/** The repetition of a group. */
export interface Loop extends Times {
  /** Registers: how many times the body has been begun, and where the last time. */
  readonly count: number;
  readonly begin: number;
  readonly exit: Instruction;
  body: Instruction;
}

export interface Cycle extends Loop, Entry {
  /** A register for how much text the body has taken each time; -1 while that is open. */
  readonly width: number | null;
  /** The group around the body, if anything refers to it. */
  readonly group: number | null;
}

export type Enclosed = Enclosure &
  Entry & {
    readonly exit: Instruction;
    body: Instruction;
  };

/** Registers for what holds on entry into a body. */
export interface Entry {
  /** The height of the search's trail. */
  readonly mark: number;
  /** The position. */
  readonly begin: number;
  /** The number of the entry, counted over the whole search. */
  readonly entry: number;
}

export interface Program {
  readonly start: Instruction;
  readonly instructions: readonly Instruction[];
  readonly registers: number;
  /** See `Pattern`. */
  readonly startsInsidePairs: boolean;
}
