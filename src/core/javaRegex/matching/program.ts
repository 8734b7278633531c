import type { CharSet } from '#core/javaRegex/pattern/charSet.ts';
import type { Consume } from '#core/javaRegex/pattern/matchState.ts';
import type { Enclosure, Times } from '#core/javaRegex/pattern/syntax.ts';

/**
 * What the matcher runs: a graph of instructions. After one that succeeds, `next` is run. What has to
 * be remembered meanwhile is in numbered registers, those of groups first.
 */
export type Instruction = Operation & {
  /** Its index in the program. */
  readonly id: number;
  /**
   * The register with the number of the current entry into the enclosure around it; register 0
   * outside of all. Within one entry, what follows depends on the position alone, so an instruction
   * that failed at a position need not be tried there again. Null in a loop, where it depends on more.
   */
  readonly scope: number | null;
};

export type Operation =
  | { readonly op: 'accept' }
  | ({
      readonly op: 'consume';
      readonly consume: Consume;
      readonly first: number | undefined;
    } & Next)
  | ({ readonly op: 'set'; readonly set: CharSet } & Next)
  | ({ readonly op: 'lineBreak' } & Next)
  | ({ readonly op: 'groupStart'; readonly begin: number } & Next)
  | ({ readonly op: 'groupEnd'; readonly begin: number; readonly group: number } & Next)
  /** Alternatives in the order in which they are tried. */
  | { readonly op: 'branch'; readonly branches: readonly Instruction[] }
  /** One character of a set, repeated. */
  | ({ readonly op: 'repeat'; readonly set: CharSet; readonly inGroup: boolean } & Times & Next)
  /** Before a loop and after its body. */
  | { readonly op: 'loopStart' | 'loopEnd'; readonly loop: Loop }
  | {
      readonly op: 'deterministicLoopStart' | 'deterministicLoopEnd';
      readonly loop: DeterministicLoop;
    }
  /** Before an enclosure and after its body. */
  | { readonly op: 'enclosureStart' | 'enclosureEnd'; readonly enclosure: EnclosureProgram };

interface Next {
  readonly next: Instruction;
}

/** The repetition of a group. */
export interface Loop extends Times {
  /** Registers: how many times the body has been begun, and where it began last. */
  readonly count: number;
  readonly begin: number;
  readonly exit: Instruction;
  body: Instruction;
}

/** A loop whose body, once it has matched, is never tried another way. */
export interface DeterministicLoop extends Loop, EntryRegisters {
  /** A register for how much text the body has taken each time; -1 if not known. */
  readonly width: number | null;
  /** The group around the body, if a back reference names it. */
  readonly group: number | null;
}

export type EnclosureProgram = Enclosure &
  EntryRegisters & {
    readonly exit: Instruction;
    body: Instruction;
  };

/** The registers that are set on entry into a body. */
export interface EntryRegisters {
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
  /** How many there are. */
  readonly registers: number;
  /** See `Pattern`. */
  readonly startsInsidePairs: boolean;
}
