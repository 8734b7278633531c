import { has } from '#core/javaRegex/charSet.ts';
import type { CharSet } from '#core/javaRegex/charSet.ts';
import type { Instruction, Loop } from '#core/javaRegex/program.ts';

/** So many steps go unrecorded: sensible patterns have ended long before. */
const carefreeSteps = 1000;

/** How many times the body of a loop has been begun, and where the last time. */
interface LoopState {
  count: number;
  begin: number;
}

/** What to go back to: another way to go, or the state of a loop to put back on the way. */
type Trace =
  | { readonly instruction: Instruction; readonly at: number; readonly rest: number }
  | { readonly loop: Loop; readonly count: number; readonly begin: number };

/**
 * How far a backtracking search has come. A step is an instruction, a choice taken back, a repeated
 * character or a saved loop state, so the budget bounds time and memory.
 */
export class Search {
  readonly text: string;
  /** Where in the text, in UTF-16 units. */
  at = 0;
  here: Instruction;
  stepsLeft: number;
  readonly trail: Trace[] = [];
  readonly #loops: LoopState[] = [];
  readonly #tried = new Map<Instruction, Set<number>>();
  readonly #watchedFrom: number;

  constructor(text: string, start: Instruction, budget: number) {
    this.text = text;
    this.here = start;
    this.stepsLeft = budget;
    this.#watchedFrom = budget - carefreeSteps;
  }

  goTo(next: Instruction): true {
    this.here = next;
    return true;
  }

  /** Takes one character if the set has it. */
  take(set: CharSet): boolean {
    const codePoint = this.text.codePointAt(this.at);
    if (codePoint === undefined || !has(set, codePoint)) return false;
    this.at += codePoint > 0xffff ? 2 : 1;
    return true;
  }

  /** Notes that the instruction has another way to go from a position. */
  remember(instruction: Instruction, at: number, rest: number): void {
    this.trail.push({ instruction, at, rest });
  }

  loopState({ slot }: Loop): LoopState {
    return (this.#loops[slot] ??= { count: 0, begin: 0 });
  }

  /** Changes the state of a loop until the search goes back behind this point. */
  setLoop(loop: Loop, count: number, begin: number): void {
    const state = this.loopState(loop);
    this.stepsLeft -= 1;
    this.trail.push({ loop, count: state.count, begin: state.begin });
    state.count = count;
    state.begin = begin;
  }

  resetLoop({ loop, count, begin }: Extract<Trace, { loop: Loop }>): void {
    const state = this.loopState(loop);
    state.count = count;
    state.begin = begin;
  }

  /**
   * Whether the search has come to this instruction here, and as often, before. Outside all loops it
   * cannot do so twice on one way, so the first time has failed and this one would. It makes many
   * a catastrophic pattern harmless, as a narrower precaution does in Java.
   */
  isHopeless(instruction: Extract<Instruction, { outermost: boolean }>, count = 0): boolean {
    if (!instruction.outermost || this.stepsLeft > this.#watchedFrom) return false;
    const tried = this.#tried.get(instruction) ?? new Set();
    this.#tried.set(instruction, tried);
    const before = tried.size;
    return tried.add(count * (this.text.length + 1) + this.at).size === before;
  }
}
